import type { Cockpit } from '@/lib/cohorts/cockpit'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'

/** Something that holds a cohort. */
export type Wait = {
  key: string
  what: Sentence
  /** Who holds the ball. */
  who: Sentence
  since: Date | null
  due: Day | null
  blocks: boolean
  href: string | null
}

/** What holds a cohort: what, who holds the ball, since when, and whether anything else must wait for it. */
export function waitsOf(cockpit: Cockpit, mayApprove: boolean): Wait[] {
  // Whatever was waited for ended with the cohort.
  if (cockpit.cohort.state === 'cancelled' || cockpit.cohort.state === 'closed') return []
  const waits = [...ownWaits(cockpit), ...answersWanted(cockpit, mayApprove)]
  return waits.sort((a, b) => Number(b.blocks) - Number(a.blocks))
}

/** What the own delegation waits for before its line-up can be settled. */
function ownWaits({ cohort, counts, oldest, mendBy }: Cockpit): Wait[] {
  const waits: Wait[] = []
  const address = `/cohorts/${cohort.id}`
  const isSelecting = cohort.state === 'selecting'
  const { own } = cohort
  // Before the departure a line-up has to be approved, and before that everything of it settled.
  const settledBy = own?.leavesOn ?? cohort.trainingStartsOn
  const settled = own && ['approved', 'departed', 'completed', 'declined'].includes(own.state)
  if (counts && own && !settled) {
    if (counts.waiting > 0)
      waits.push({
        key: 'verify',
        what: sentence('cohorts.waitVerify', { n: counts.waiting }),
        who: sentence('cohorts.byVerifier', { unit: own.government.personnelUnit }),
        since: oldest.waiting,
        due: settledBy,
        blocks: isSelecting,
        href: `${address}/nominations?figure=waiting`,
      })
    if (isSelecting && cohort.scored && counts.unscored > 0)
      waits.push({
        key: 'score',
        what: sentence('cohorts.waitScores', { n: counts.unscored }),
        who: sentence('cohorts.byAssessors'),
        since: oldest.unscored,
        due: settledBy,
        blocks: true,
        href: `${address}/nominations?figure=unscored`,
      })
    if (counts.returned > 0)
      waits.push({
        key: 'returned',
        what: sentence('cohorts.waitReturned', { n: counts.returned }),
        who: sentence('cohorts.byAgencies'),
        since: oldest.returned,
        due: mendBy,
        blocks: isSelecting,
        href: `${address}/nominations?figure=returned`,
      })
  }
  return waits
}

/** Governments that have not answered, and line-ups that wait for their approver. */
function answersWanted({ cohort }: Cockpit, mayApprove: boolean): Wait[] {
  const waits: Wait[] = []
  const { own, state } = cohort
  const address = `/cohorts/${cohort.id}`
  for (const other of cohort.delegations) {
    const government = other.government.name
    const common = {
      since: other.since,
      due: other.state === 'invited' ? cohort.deadlineOn : (other.leavesOn ?? cohort.trainingStartsOn),
      blocks: false,
      href: null,
    }
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
    if (other.state === 'preparing' && state === 'selecting' && other.id !== own?.id)
      waits.push({
        key: other.id,
        what: sentence('cohorts.waitPreparing', { government }),
        who: sentence('cohorts.byLiaison'),
        ...common,
      })
  }
  return waits
}
