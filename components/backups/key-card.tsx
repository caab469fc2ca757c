import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { keepingRule } from '@/lib/backups/keeping'
import type { SeenBackups } from '@/lib/backups/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

type Shown = { backups: SeenBackups; t: Translate; locale: Locale; zone: Zone }

/** What opens a backup, said before it is lost: and what is kept, and where. */
export function KeyCards({ backups: { key, folder }, t, locale, zone }: Shown) {
  const { daily, weekly, monthly, safetyDays: days } = keepingRule
  return (
    <div className="grid gap-6">
      <Card title={t('backups.keyTitle')}>
        <div className="pad">
          <p>{t('backups.keyLead')}</p>
          {key && (
            <div className="mt-4">
              <DescriptionList
                items={[
                  { term: t('backups.keyMark'), detail: <code>{key.mark}</code> },
                  { term: t('backups.keySince'), detail: formatDateTime(locale, key.since, zone) },
                ]}
              />
            </div>
          )}
          {key && (
            <p className="mt-4 soft">
              {t('backups.keyCheck')} <code className="whitespace-nowrap">{t('backups.checkCommand')}</code>
            </p>
          )}
        </div>
      </Card>
      <Card title={t('backups.keptTitle')}>
        <div className="pad">
          <p>{t('backups.keptLead', { daily, weekly, monthly, days })}</p>
          <div className="mt-4">
            <DescriptionList
              items={[{ term: t('backups.folder'), detail: <code className="break-all">{folder}</code> }]}
            />
          </div>
          <p className="mt-4 soft">{t('backups.noDownload')}</p>
        </div>
      </Card>
    </div>
  )
}
