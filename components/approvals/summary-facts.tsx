import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import type { Proposal } from '@/lib/approvals/proposal'
import type { Translate } from '@/lib/i18n/server'
import { countSelected } from '@/lib/lineups/composition'
import { isBelowGate } from '@/lib/lineups/line-up-checks'
import { wasAbroad } from '@/lib/lineups/people-facts'

type Seated = Proposal['seated']
type Group = { title: string; people: Seated }

/** Four figures of a proposal, each with the names behind it and with whom it leaves out. */
export function SummaryFacts({ proposal, t }: { proposal: Proposal; t: Translate }) {
  const { cohort, delegation, seated, entries } = proposal
  const bySex = (sex: 'p' | 'l' | null) => seated.filter((one) => one.sex === sex)
  const agencies = Map.groupBy(seated, ({ agencyId }) => agencyId)
  const most = Math.max(0, ...[...agencies.keys()].map((id) => countSelected(entries, id)))
  const first = seated.filter((one) => !wasAbroad(one.awayPeriods, delegation.id, cohort.trainingStartsOn))
  const sexes = [
    { title: t('approvals.factWomen'), people: bySex('p') },
    { title: t('approvals.factMen'), people: bySex('l') },
    { title: t('approvals.factUnknown'), people: bySex(null) },
  ]
  return (
    <div className="facts">
      <RankedFact proposal={proposal} t={t} />
      <Fact
        figure={agencies.size}
        note={t('approvals.factAgencies', { most })}
        groups={[...agencies.values()].map((people) => ({ title: people[0]!.agencyShort, people }))}
        t={t}
      />
      <Fact
        figure={t('approvals.factSexes', { women: bySex('p').length, men: bySex('l').length })}
        note={t('approvals.factSexesNote', { unknown: bySex(null).length })}
        groups={sexes}
        t={t}
      />
      <Fact
        figure={first.length}
        note={t('approvals.factFirst')}
        groups={[{ title: t('approvals.factBefore'), people: seated.filter((one) => !first.includes(one)) }]}
        t={t}
      />
    </div>
  )
}

/** Whoever was appointed has no rank, and whoever is below a gate has none either: both are named beside the figure. */
function RankedFact({ proposal, t }: { proposal: Proposal; t: Translate }) {
  const { cohort, delegation, seated, listed, lineUp } = proposal
  const ranked = listed.filter(({ rank }) => rank !== null).length
  const chosen = seated.filter(({ rank }) => rank !== null)
  const below = listed.filter(isBelowGate).length
  const counted = { seats: delegation.seats, unranked: seated.length - chosen.length, below }
  return (
    <div>
      <b>{ranked > 0 ? t('approvals.factOf', { people: chosen.length, ranked }) : seated.length}</b>
      <span>{ranked > 0 ? t('approvals.factRanked', counted) : t('approvals.factSeats')}</span>
      <span>
        <AppLink href={`/cohorts/${cohort.id}/lineup?draft=${lineUp.number}&all=1`}>{t('approvals.factList')}</AppLink>
      </span>
    </div>
  )
}

function Fact(props: { figure: ReactNode; note: string; groups: Group[]; t: Translate }) {
  const { figure, note, t } = props
  const groups = props.groups.filter(({ people }) => people.length > 0)
  return (
    <div>
      <b>{figure}</b>
      <span>{note}</span>
      {groups.length > 0 && (
        <details className="mid">
          <summary>{t('approvals.factWho')}</summary>
          {groups.map(({ title, people }) => (
            <p key={title} className="mt-1">
              <i>{title}: </i>
              {people.map(({ fullName }) => fullName).join('; ')}
            </p>
          ))}
        </details>
      )}
    </div>
  )
}
