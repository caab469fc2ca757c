import { IntlMessageFormat } from 'intl-messageformat'
import { lineUpText } from '@/lib/approvals/line-up-text'
import { defaultCriteria } from '@/lib/cohorts/criteria'
import { messagesFor } from '@/lib/i18n/catalogue'
import { tell as tellSentence } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { type Appointed, composeLineUp, type Entry } from '@/lib/lineups/composition'
import { outcomeOf } from '@/lib/lineups/outcome'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import { rank } from '@/lib/selection/ranking'
import { type Cast, officeOf } from './cast.ts'
import { governmentId } from './governments.ts'
import { idOf, sha256 } from './ids.ts'
import type { Nominated } from './nominated.ts'
import type { Half } from './rounds.ts'
import { agencyIdOf, candidateOf } from './scores.ts'
import { tellTrail } from './trail.ts'
import type { World } from './world.ts'

type Settlement = {
  seats: number
  reserves: number
  appointed: readonly Appointed[]
  headId: string
  proposedAt: Date
  approvedAt: Date
  decree: { number: string; day: Day; signer: string }
}
export type Settled = { lineUpId: string; entries: Entry[] }

const texts = messagesFor('id') as unknown as Record<string, Record<string, string>>
// The app's translator needs React, which plain Node cannot read by name; the format of the messages is the same.
const indonesian = ((key: string, values?: Record<string, string | number>) => {
  const [slice = '', name = ''] = key.split('.')
  return String(new IntlMessageFormat(texts[slice]?.[name] ?? key, 'id').format(values))
}) as unknown as Translate

/** Ranks what was scored by the app's own rules, proposes the line-up that they make, and approves it. */
export function settle(
  world: World,
  cast: Cast,
  half: Half,
  assessed: readonly Nominated[],
  plan: Settlement,
): Settled {
  const byId = new Map(assessed.map((nominated) => [nominated.row.id as string, nominated]))
  const { places } = rank(
    assessed.map((nominated) => candidateOf(world, nominated)),
    defaultCriteria,
  )
  const ranked = places.map(({ candidate, rank, points }) => {
    const nominated = byId.get(candidate.id)!
    const { personId } = nominated.row
    return { nominationId: candidate.id, personId, agencyId: agencyIdOf(nominated), rank, points }
  })
  const room = { seats: plan.seats, reserves: plan.reserves, maxPerAgency: null }
  const entries = composeLineUp(ranked, plan.appointed, room).map((entry) => {
    return { ...entry, isHead: entry.personId === plan.headId }
  })
  const lineUpId = bind(world, cast, half, entries, plan)
  writeOutcomes(entries, byId, plan.approvedAt)
  return { lineUpId, entries }
}

function bind(world: World, cast: Cast, half: Half, entries: readonly Entry[], plan: Settlement): string {
  const { officer, kabag } = officeOf(cast, half.government)
  const id = idOf('lineUp', half.delegationId, '1')
  const own = { governmentId: governmentId(half.government) }
  const hash = sha256(lineUpText(half.delegationId, 1, entries))
  world.lineUps.push({
    id,
    ...own,
    delegationId: half.delegationId,
    cohortId: half.round.id,
    number: 1,
    name: 'Susunan 1',
    createdById: officer.id,
    createdByName: officer.name,
    since: plan.proposedAt,
    createdAt: plan.proposedAt,
  })
  for (const { agencyId: _, ...entry } of entries) world.entries.push({ ...own, ...entry, lineUpId: id })
  const proposal = { proposedById: officer.id, proposedByName: officer.name, proposedAt: plan.proposedAt }
  world.bindings.push({ id, data: { state: 'approved', since: plan.approvedAt, hash, version: 3, ...proposal } })
  const { decree } = plan
  world.approvals.push({
    id: idOf('approval', id),
    lineUpId: id,
    ...own,
    ...{ decision: 'approved', hash, byId: kabag.id, byName: kabag.name, byPost: kabag.post, at: plan.approvedAt },
    decreeNumber: decree.number,
    decreeDate: columnFromDay(decree.day),
    decreeSigner: decree.signer,
  })
  const common = { subject: ['lineup', id] as const, cohortId: half.round.id }
  const figures = { hash: hash.slice(0, 12), seats: plan.seats }
  tellTrail(world, { at: plan.proposedAt, by: officer, action: 'lineup.propose', ...common, after: figures })
  tellTrail(world, { at: plan.approvedAt, by: kabag, action: 'lineup.approve', ...common, after: figures })
  return id
}

function writeOutcomes(entries: readonly Entry[], byId: ReadonlyMap<string, Nominated>, at: Date) {
  for (const entry of entries) {
    const nominated = entry.nominationId && byId.get(entry.nominationId)
    if (!nominated) continue
    const reason = tellSentence('id', indonesian, outcomeOf(entry, entries, null))
    Object.assign(nominated.row, { state: entry.kind, since: at, reason, reserveRank: entry.reserveRank, version: 4 })
  }
}
