import { Card, CardBody } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { ChangeRow } from '@/lib/participants/queries'
import type { Zone } from '@/lib/platform/dates'
import { tellChange } from './tell-change'

/** What has changed since the approval, with reason, actor and time. */
export function ChangesCard({
  changes,
  zone,
  t,
  locale,
}: {
  changes: readonly ChangeRow[]
  zone: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <Card id="changes" title={t('participants.changes')}>
      <CardBody className="pt-0!">
        {changes.length === 0 && <p className="mid soft">{t('participants.changesNone')}</p>}
        <ol className="grid gap-3">
          {changes.map(({ id, kind, name, successor, reason, byName, at }) => (
            <li key={id} className="person">
              <b>{tellChange({ kind, name, successor }, t)}</b>
              {reason && <span>{reason}</span>}
              <span>{t('participants.changeBy', { by: byName, at: formatDateTime(locale, at, zone) })}</span>
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}
