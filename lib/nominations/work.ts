import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { holdCohort } from '@/lib/cohorts/work'
import { missingPapers, type PaperKind, paperLabels } from '@/lib/documents/paper-kinds'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay, type Day, dayFromColumn, type Zone } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { move } from '@/lib/platform/move'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { sha256 } from '@/lib/platform/session'
import { judge, summarise } from './eligibility'
import { factSelect, toFacts } from './facts'
import type { NominationFacts } from './guards'
import { nominationLifecycle } from './lifecycle'
import type { NominationDetail } from './queries'
import { contextOf, listRules, listWaivers } from './rule-context'
import { type Snapshot, snapshotText, takeSnapshot } from './snapshot'

const personSelect = {
  id: true,
  governmentId: true,
  agencyId: true,
  nip: true,
  titleFront: true,
  name: true,
  titleBack: true,
  sex: true,
  post: true,
  postLevel: true,
  agency: { select: { id: true, name: true } },
  government: { select: { id: true, name: true } },
  ...factSelect,
} satisfies Prisma.PersonSelect

/** The verdicts of one person for the own delegation of a cohort, on today's facts. */
export async function judgePerson(tx: Read, cohort: CohortSummary, personId: string) {
  const { own } = cohort
  const person = await tx.person.findFirst({ where: { id: personId }, select: personSelect })
  if (!own || !person) return null
  const waivers = await listWaivers(tx, own.id, own.government.zone as Zone)
  const rules = await listRules(tx, cohort.id)
  const facts = toFacts(person, own.id)
  const verdicts = judge(facts, rules, contextOf(cohort, waivers.get(personId) ?? []))
  return { person, facts, rules, verdicts, ...summarise(verdicts) }
}

const papersOf = ({ documents }: NominationDetail): Snapshot['nomination']['papers'] =>
  documents.map(({ id, kind, paper, fileName, sha256 }) => ({ id, kind: paper ?? kind, name: fileName, sha256 }))

/**
 * Freezes what is submitted and gives the receipt: a running number within the delegation, given once. The delegation's
 * receipts are counted under a lock, so two submits never share a number.
 */
export async function submitNomination(
  tx: Write,
  go: {
    actor: Actor
    cohort: CohortSummary
    nomination: NominationDetail
    facts: NominationFacts
    version: number
    input: { priority: number; motivation: string; letterNumber: string; letterDate: Day }
    now: Date
  },
) {
  const { actor, cohort, nomination, facts: asked, input, now } = go
  // Held until this is committed, so that a call closing at the same moment either comes after or refuses this.
  const state = await holdCohort(tx, cohort.id)
  if (nomination.state === 'draft' && state !== 'open') return refuse('nominations.callNotOpen')
  const judged = await judgePerson(tx as Read, cohort, nomination.personId)
  if (!judged) return refuse('shell.notFound')
  if (judged.answer === 'may_not') return refuse('nominations.mayNotGo')
  const missing = missingPapers(cohort.papers, nomination.documents)
  if (missing.length > 0) return refuse(papersMissing(missing))
  const birth = judged.person.birthDate && dayFromColumn(judged.person.birthDate)
  const { priority, motivation, letterNumber, letterDate } = input
  const letter = { number: letterNumber, day: letterDate }
  const snapshot = takeSnapshot(
    { ...judged.person, birthDate: birth },
    judged,
    { priority, motivation, letter, papers: papersOf(nomination) },
    now,
  )
  const receipt = nomination.receipt ?? (await nextReceipt(tx, nomination.delegationId))
  const set = {
    submittedAt: nomination.submittedAt ?? now,
    priority: input.priority,
    motivation: input.motivation,
    letterNumber: input.letterNumber,
    letterDate: columnFromDay(input.letterDate),
    snapshot: snapshot as unknown as Prisma.InputJsonValue,
    snapshotVersion: snapshot.version,
    snapshotHash: sha256(snapshotText(snapshot)),
    receipt,
  }
  const verb = nomination.state === 'returned' ? 'resubmit' : 'submit'
  const row = { ...asked, version: go.version }
  const moved = await move(tx, nominationLifecycle, verb, row, { by: actor, now, set })
  return { receipt, moved }
}

/** What a cohort asks for is asked before anything is sent. */
const papersMissing = (missing: readonly PaperKind[]) =>
  sentence('nominations.papersMissing', { papers: { texts: missing.map((kind) => paperLabels[kind]) } })

async function nextReceipt(tx: Write, delegationId: string) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${delegationId}, 2))`
  const { _max } = await tx.nomination.aggregate({ where: { delegationId }, _max: { receipt: true } })
  return (_max.receipt ?? 0) + 1
}
