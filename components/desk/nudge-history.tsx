import { Card, CardBody } from '@/components/ui/card'
import type { listNudges } from '@/lib/desk/nudge-queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

/** Who asked before, and when. */
export function NudgeHistory(props: {
  nudges: Awaited<ReturnType<typeof listNudges>>
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { nudges, t, locale, zone } = props
  return (
    <Card title={t('desk.nudges')} id="nudges">
      <CardBody>
        {nudges.length === 0 ? (
          <p className="soft">{t('desk.nudgesNone')}</p>
        ) : (
          <ul className="grid gap-2">
            {nudges.map(({ byName, at, people }) => (
              <li key={`${byName} ${at.toISOString()}`}>
                {t('desk.nudgedBy', { name: byName, when: formatDateTime(locale, at, zone), people })}
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  )
}
