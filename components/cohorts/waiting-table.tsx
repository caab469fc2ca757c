import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort, formatDays } from '@/lib/i18n/format'
import { type Sentence, sentence, tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dayIn, daysBetween, type Zone } from '@/lib/platform/dates'

type Wait = { key: string; what: Sentence; who: Sentence; since: Date | null; blocks: boolean; href: string | null }

/** What holds a cohort: what, who holds the ball, since when, and whether anything else must wait for it. */
function waitsOf({ cohort, counts, oldest }: Cockpit, mayApprove: boolean): Wait[] {
  const waits: Wait[] = []
  const address = `/cohorts/${cohort.id}`
  const isSelecting = cohort.state === 'selecting'
  const { own } = cohort
  const settled = own && ['approved', 'departed', 'completed', 'declined'].includes(own.state)
  if (counts && own && !settled) {
    if (counts.waiting > 0)
      waits.push({
        key: 'verify',
        what: sentence('cohorts.waitVerify', { n: counts.waiting }),
        who: sentence('cohorts.byVerifier', { unit: own.government.personnelUnit }),
        since: oldest.waiting,
        blocks: isSelecting,
        href: `${address}/nominations?figure=waiting`,
      })
    if (isSelecting && cohort.scored && counts.unscored > 0)
      waits.push({
        key: 'score',
        what: sentence('cohorts.waitScores', { n: counts.unscored }),
        who: sentence('cohorts.byAssessors'),
        since: oldest.unscored,
        blocks: true,
        href: `${address}/nominations?figure=unscored`,
      })
    if (counts.returned > 0)
      waits.push({
        key: 'returned',
        what: sentence('cohorts.waitReturned', { n: counts.returned }),
        who: sentence('cohorts.byAgencies'),
        since: oldest.returned,
        blocks: isSelecting,
        href: `${address}/nominations?figure=returned`,
      })
  }
  for (const other of cohort.delegations) {
    const government = other.government.name
    const common = { since: other.since, blocks: false, href: null }
    if (other.state === 'invited')
      waits.push({
        key: other.id,
        what: sentence('cohorts.waitInvited', { government }),
        who: sentence('cohorts.byLiaison'),
        ...common,
      })
    if (other.state === 'proposed')
      waits.push({
        key: other.id,
        what: sentence('cohorts.waitProposed', { government }),
        who: sentence('cohorts.byApprover'),
        ...common,
        href: mayApprove && other.id === own?.id ? `${address}/approval` : null,
      })
    if (other.state === 'preparing' && isSelecting && other.id !== own?.id)
      waits.push({
        key: other.id,
        what: sentence('cohorts.waitPreparing', { government }),
        who: sentence('cohorts.byLiaison'),
        ...common,
      })
  }
  return waits.sort((a, b) => Number(b.blocks) - Number(a.blocks))
}

/** The table "what is being waited for" of the cockpit; blockers first. */
export function WaitingTable(props: {
  cockpit: Cockpit
  t: Translate
  locale: Locale
  today: Day
  zone: Zone
  mayApprove: boolean
}) {
  const { cockpit, t, locale, today, zone } = props
  const waits = waitsOf(cockpit, props.mayApprove)
  return (
    <Card
      title={t('cohorts.waiting')}
      aside={<span className="mid soft">{t('cohorts.waitingCount', { n: waits.length })}</span>}
    >
      {waits.length === 0 ? (
        <p className="pad soft">{t('cohorts.nothingWaits')}</p>
      ) : (
        <Table caption={t('cohorts.waiting')}>
          <thead>
            <tr>
              <th scope="col">{t('cohorts.whatAndWho')}</th>
              <th scope="col">{t('cohorts.sinceHead')}</th>
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
                    <span className="soft">
                      {' '}
                      · {formatDays(locale, Math.max(0, daysBetween(dayIn(wait.since, zone), today)))}
                    </span>
                  )}
                </td>
                <td>
                  {wait.blocks ? (
                    <Badge tone="stop">{t('cohorts.blocking')}</Badge>
                  ) : (
                    <span className="hide-s faint">{t('cohorts.notBlocking')}</span>
                  )}
                </td>
                <td className="r">{wait.href && <AppLink href={wait.href}>{t('cohorts.goNominations')}</AppLink>}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  )
}
