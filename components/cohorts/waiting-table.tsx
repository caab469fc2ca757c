import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { Locale } from '@/lib/i18n/define'
import { formatAgo, formatDayLong, formatDayShort, formatDays } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dayIn, daysBetween, type Zone } from '@/lib/platform/dates'
import type { Wait } from './turn-waits'
import { waitsOf } from './waits'

/** The table "what is being waited for" of the cockpit; blockers first. */
export function WaitingTable(props: {
  cockpit: Cockpit
  t: Translate
  locale: Locale
  today: Day
  zone: Zone
  mayApprove: boolean
  /** How to ask whoever holds it, where one may. */
  askFor?: (wait: Wait, what: string) => ReactNode
}) {
  const { cockpit, t, locale, today, zone } = props
  const waits = waitsOf(cockpit, props.mayApprove, today)
  return (
    <Card
      title={t('cohorts.waiting')}
      aside={
        <span className="mid soft">
          {t('cohorts.waitingCount', { n: waits.length, blocking: waits.filter(({ blocks }) => blocks).length })}
        </span>
      }
    >
      {waits.length === 0 ? (
        <p className="pad soft">{t('cohorts.nothingWaits')}</p>
      ) : (
        <Table caption={t('cohorts.waiting')}>
          <thead>
            <tr>
              <th scope="col">{t('cohorts.whatAndWho')}</th>
              <th scope="col">{t('cohorts.sinceHead')}</th>
              <th scope="col">{t('cohorts.dueHead')}</th>
              <th scope="col">{t('cohorts.effect')}</th>
              <th scope="col" className="r">
                <span className="sr">{t('cohorts.action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {waits.map((wait) => (
              <tr key={wait.key}>
                <td className="person">
                  <b>{tell(locale, t, wait.what)}</b>
                  <span>{tell(locale, t, wait.who)}</span>
                </td>
                <td data-l={t('cohorts.sinceHead')}>
                  {wait.since && formatDayShort(locale, dayIn(wait.since, zone))}
                  {wait.since && (
                    <span className="soft"> · {lengthOf(daysBetween(dayIn(wait.since, zone), today), locale)}</span>
                  )}
                </td>
                <td data-l={t('cohorts.dueHead')}>
                  <Due day={wait.due} today={today} locale={locale} t={t} />
                </td>
                <td>
                  {wait.blocks ? (
                    <Badge tone="stop">{t('cohorts.blocking')}</Badge>
                  ) : wait.holds ? (
                    <Badge tone="wait">{t('cohorts.holding')}</Badge>
                  ) : (
                    <span className="hide-s faint">{t('cohorts.notBlocking')}</span>
                  )}
                </td>
                <td className="r">
                  {wait.href && <AppLink href={wait.href}>{t('cohorts.goNominations')}</AppLink>}{' '}
                  {props.askFor?.(wait, tell(locale, t, wait.what))}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  )
}

/** How long something waits: in days, or since today. */
const lengthOf = (days: number, locale: Locale) => (days > 0 ? formatDays(locale, days) : formatAgo(locale, 0))

function Due({ day, today, locale, t }: { day: Day | null; today: Day; locale: Locale; t: Translate }) {
  if (day === null) return <span className="faint">–</span>
  return (
    <>
      {formatDayLong(locale, day)}
      {day < today && (
        <>
          {' '}
          <Badge tone="stop">{t('cohorts.overdue')}</Badge>
        </>
      )}
    </>
  )
}
