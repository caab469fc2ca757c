import 'server-only'
import { z } from 'zod'
import { type Actor, extentOf } from '@/lib/access/actor'
import { type EligibilityRule, readRules } from '@/lib/cohorts/eligibility-rules'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { foldName } from '@/lib/people/names'
import { onePerson } from '@/lib/people/search'
import { dayIn, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { answers, type Context, judge, summarise, type Verdict } from './eligibility'
import { factSelect, toFacts } from './facts'
import { visibleTo } from './queries'

/** Filters of "who may go?", as they stand in its address. */
export const eligibilityFilters = z.object({
  cohortId: z.uuid(),
  show: z
    .enum(['all', ...answers, 'one_thing'])
    .catch('all')
    .default('all'),
  q: z.string().trim().max(80).catch('').default(''),
  person: onePerson,
  agency: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type EligibilityFilters = z.output<typeof eligibilityFilters>

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
  /** Already in this cohort, by a nomination that still counts. */
  nominated: { id: string; state: string } | null
}

/** The rules of a cohort, in the order in which they are shown. */
export async function listRules(tx: Read, cohortId: string): Promise<EligibilityRule[]> {
  return readRules(await tx.eligibilityRule.findMany({ where: { cohortId }, select: { kind: true, params: true } }))
}

/** What the rules are judged against for the own delegation; waivers belong to one person each. */
export function contextOf(cohort: CohortSummary, waivers: Context['waivers']): Context {
  const { own } = cohort
  const journey = own?.leavesOn && own.returnsOn ? { startsOn: own.leavesOn, endsOn: own.returnsOn } : null
  return { firstTrainingDay: cohort.trainingStartsOn, journey, waivers }
}

/** The waivers given in a delegation, by person. */
export async function listWaivers(tx: Read, delegationId: string, zone: Zone) {
  const rows = await tx.waiver.findMany({
    where: { delegationId },
    select: { personId: true, rule: true, byName: true, reason: true, at: true },
  })
  const byPerson = new Map<string, Context['waivers'][number][]>()
  for (const row of rows) {
    const given = byPerson.get(row.personId) ?? []
    byPerson.set(row.personId, [
      ...given,
      { rule: row.rule, by: row.byName, reason: row.reason, on: dayIn(row.at, zone) },
    ])
  }
  return byPerson
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
  const nominations = await tx.nomination.findMany({
    where: { AND: [{ delegationId: own.id, state: { notIn: ['withdrawn', 'lapsed'] } }, visibleTo(actor)] },
    select: { id: true, personId: true, state: true },
  })
  const nominated = new Map(nominations.map((one) => [one.personId, { id: one.id, state: one.state as string }]))
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

const pageSize = 50

/** Who may go and is not nominated yet stands on top, then by how much is in the way; names in their order. */
function nearestFirst(a: Candidate, b: Candidate) {
  const place = (one: Candidate) => 2 * answers.indexOf(one.answer) + Number(one.nominated !== null)
  return place(a) - place(b) || a.lacking - b.lacking
}

function isShown(one: Candidate, show: EligibilityFilters['show']) {
  if (show === 'all') return true
  return show === 'one_thing' ? one.answer !== 'may' && one.lacking === 1 : one.answer === show
}

/** One page of "who may go?", the counts beside each filter, and the sentence's figures. */
export async function findEligibility(tx: Read, actor: Actor, cohort: CohortSummary, filters: EligibilityFilters) {
  const everyone = await listCandidates(tx, actor, cohort)
  const folded = foldName(filters.q)
  const fits = (one: Candidate) =>
    (!filters.q || foldName(one.name).includes(folded)) &&
    (!filters.person || one.id === filters.person) &&
    (!filters.agency || one.agencyId === filters.agency)
  const found = everyone.filter(fits).toSorted(nearestFirst)
  const shown = (show: EligibilityFilters['show']) => found.filter((one) => isShown(one, show))
  const kept = shown(filters.show)
  const pageCount = Math.max(1, Math.ceil(kept.length / pageSize))
  const page = Math.min(filters.page, pageCount)
  return {
    rules: await listRules(tx, cohort.id),
    rows: kept.slice((page - 1) * pageSize, page * pageSize),
    all: kept.length,
    page,
    pageCount,
    counts: {
      all: found.length,
      may: shown('may').length,
      unknown: shown('unknown').length,
      may_not: shown('may_not').length,
      one_thing: shown('one_thing').length,
    },
    /** For the sentence over the list: of everyone, whatever is searched for. */
    everyone: {
      all: everyone.length,
      may: everyone.filter((one) => isShown(one, 'may')).length,
      oneThing: everyone.filter((one) => isShown(one, 'one_thing')).length,
    },
  }
}
