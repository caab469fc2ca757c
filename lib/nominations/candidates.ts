import 'server-only'
import { type Actor, covers, extentOf } from '@/lib/access/actor'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { judge, summarise, type Verdict } from './eligibility'
import { factSelect, toFacts } from './facts'
import { contextOf, listRules, listWaivers } from './rule-context'
import { leftStates } from './states'

const personSelect = {
  id: true,
  governmentId: true,
  agencyId: true,
  titleFront: true,
  name: true,
  titleBack: true,
  nameFold: true,
  nip: true,
  post: true,
  agency: { select: { shortName: true } },
  ...factSelect,
} satisfies Prisma.PersonSelect

/** Whom this actor may consider: the own agency's people, or the whole government's for the section. */
export function candidatesOf(actor: Actor, governmentId: string): Prisma.PersonWhereInput {
  const extent = extentOf(actor, 'person.see')
  return {
    AND: [
      { governmentId, active: true },
      { OR: [{ governmentId: { in: extent.governments } }, { agencyId: { in: extent.agencies } }] },
    ],
  }
}

export type Candidate = {
  id: string
  agencyId: string
  titleFront: string
  name: string
  titleBack: string
  nip: string | null
  post: string
  agency: string
  verdicts: Verdict[]
  answer: ReturnType<typeof summarise>['answer']
  lacking: number
  /** Already in this cohort, by a nomination that still counts; without its id where it is another agency’s. */
  nominated: { id: string | null } | null
}

/** The people considered with the verdict of each rule. Judged here, since the verdicts are derived and never stored. */
export async function listCandidates(
  tx: Read,
  actor: Actor,
  cohort: CohortSummary,
  where: Prisma.PersonWhereInput = {},
): Promise<Candidate[]> {
  const { own } = cohort
  if (!own) return []
  const rules = await listRules(tx, cohort.id)
  const people = await tx.person.findMany({
    where: { AND: [candidatesOf(actor, own.governmentId), where] },
    select: personSelect,
    orderBy: [{ nameFold: 'asc' }, { id: 'asc' }],
    take: 5000,
  })
  const waivers = await listWaivers(tx, own.id, own.government.zone as Zone)
  // Whoever moved here may still be nominated by the agency that they left.
  const nominations = await tx.nomination.findMany({
    where: { delegationId: own.id, state: { notIn: [...leftStates] } },
    select: { id: true, personId: true, governmentId: true, agencyId: true },
  })
  const nominated = new Map(
    nominations.map((one) => [one.personId, { id: covers(actor, 'nomination.see', one) ? one.id : null }]),
  )
  return people.map((person) => {
    const verdicts = judge(toFacts(person, own.id), rules, contextOf(cohort, waivers.get(person.id) ?? []))
    return {
      id: person.id,
      agencyId: person.agencyId,
      titleFront: person.titleFront,
      name: person.name,
      titleBack: person.titleBack,
      nip: person.nip,
      post: person.post,
      agency: person.agency.shortName,
      verdicts,
      ...summarise(verdicts),
      nominated: nominated.get(person.id) ?? null,
    }
  })
}
