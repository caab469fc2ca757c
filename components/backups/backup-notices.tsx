import { Notice } from '@/components/ui/notice'
import type { SeenBackups } from '@/lib/backups/queries'
import { faultWords, isTooOld, mostHours } from '@/lib/backups/rules'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

type Shown = { backups: SeenBackups; now: Date; t: Translate; locale: Locale; zone: Zone }

/** What has to be seen to: no key, a failure since the last backup, and that one's age. */
export function BackupNotices({ backups: { key, failed, lastAt }, now, t, locale, zone }: Shown) {
  const [fault] = failed
  if (!key)
    return (
      <Notice tone="stop" title={t('backups.noKey')}>
        <p>{t('backups.noKeyBody')}</p>
      </Notice>
    )
  return (
    <>
      {fault && (
        <Notice tone="stop" title={t('backups.failedTitle')}>
          <p>
            {formatDateTime(locale, fault.at, zone)}: {t(faultWords(fault.fault) as 'backups.faultNoKey')}
          </p>
        </Notice>
      )}
      {lastAt && isTooOld(lastAt, now) && (
        <Notice tone="stop" title={t('backups.tooOld')}>
          <p>{t('backups.tooOldBody', { hours: mostHours })}</p>
        </Notice>
      )}
    </>
  )
}
