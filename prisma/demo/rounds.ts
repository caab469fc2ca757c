import { type CriterionDraft, defaultCriteria } from '@/lib/cohorts/criteria'
import type { EligibilityRule } from '@/lib/cohorts/eligibility-rules'
import type { PaperKind } from '@/lib/documents/paper-kinds'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { CohortState, DelegationState, Prisma } from '@/lib/platform/prisma/client'
import type { Cast } from './cast.ts'
import { officeOf } from './cast.ts'
import { type GovernmentKey, governmentId } from './governments.ts'
import { idOf, onDay, wib } from './ids.ts'
import { programmeId, themeId } from './programmes.ts'
import { tellTrail } from './trail.ts'
import type { World } from './world.ts'

/** One cohort with its rules and criteria; its delegations are halves of it. */
export type Round = {
  id: string
  host: GovernmentKey
  titleId: string
  startsOn: Day
  rules: readonly EligibilityRule[]
}
export type Half = {
  round: Round
  government: GovernmentKey
  delegationId: string
  leavesOn: Day
  returnsOn: Day
}

type RoundDraft = {
  key: string
  /** Kota Jambi and its programme unless said otherwise. */
  host?: GovernmentKey
  programmeId?: string
  themeId?: string
  theme: string
  titleId: string
  titleEn: string
  startsOn: string
  endsOn: string
  opensOn: string
  deadlineOn: string
  createdOn: string
  blind?: boolean
  funding?: string
  reserves: number
  /** Papers without which nobody is submitted. */
  papers?: PaperKind[]
  state: CohortState
  since: Date
  rules: readonly EligibilityRule[]
}

export const criterionId = (cohortId: string, code: string) => idOf('criterion', cohortId, code)

/** The cohort, its call, and what the trail says of both. */
export function addRound(world: World, cast: Cast, draft: RoundDraft): Round {
  const id = idOf('cohort', draft.key)
  const { host = 'jambi' } = draft
  const hostId = governmentId(host)
  const { officer: staff, kabag } = officeOf(cast, host)
  // A liaison officer sets up no cohort of the own government.
  const officer = host === 'jambi' ? staff : kabag
  const publishedAt = wib(draft.opensOn, '08:30')
  const createdAt = wib(draft.createdOn, '10:05')
  world.cohorts.push({
    id,
    hostId,
    programmeId: draft.programmeId ?? programmeId,
    themeId: draft.themeId ?? themeId(draft.theme),
    titleId: draft.titleId,
    titleEn: draft.titleEn,
    trainingStartsOn: onDay(draft.startsOn),
    trainingEndsOn: onDay(draft.endsOn),
    venue: 'Ruang Seminar 2, Pusat Pelatihan Contoh',
    city: 'Singapura',
    provider: 'Pusat Pelatihan Contoh',
    funding: draft.funding ?? 'Sepenuhnya oleh Pemerintah Singapura',
    opensOn: onDay(draft.opensOn),
    deadlineOn: onDay(draft.deadlineOn),
    blind: draft.blind ?? false,
    reserves: draft.reserves,
    papers: draft.papers ?? [],
    state: draft.state,
    since: draft.since,
    publishedAt,
    createdAt,
  })
  draft.rules.forEach(({ kind, params }, position) => {
    world.rules.push({ cohortId: id, hostId, kind, params: params as Prisma.InputJsonObject, position })
  })
  defaultCriteria.forEach((criterion, position) => {
    addCriterion(world, { id, hostId }, criterion, position)
  })
  const subject = ['cohort', id] as const
  tellTrail(world, { at: createdAt, by: officer, action: 'cohort.create', subject, cohortId: id })
  tellTrail(world, {
    at: publishedAt,
    by: officer,
    action: 'cohort.open',
    subject,
    cohortId: id,
    before: { state: 'draft' },
    after: { state: 'open' },
  })
  if (draft.state === 'selecting') {
    const change = { before: { state: 'open' }, after: { state: 'selecting' } }
    tellTrail(world, { at: draft.since, by: officer, action: 'cohort.select', subject, cohortId: id, ...change })
  }
  return { id, host, titleId: draft.titleId, startsOn: draft.startsOn as Day, rules: draft.rules }
}

function addCriterion(
  world: World,
  { id: cohortId, hostId }: { id: string; hostId: string },
  { code, name, weight, gate, rubric }: CriterionDraft,
  n: number,
) {
  world.criteria.push({
    id: criterionId(cohortId, code),
    cohortId,
    hostId,
    code,
    nameId: name.id,
    nameEn: name.en,
    weight,
    gate,
    rubric: rubric as unknown as Prisma.InputJsonArray,
    position: n,
  })
}

type HalfDraft = {
  government: GovernmentKey
  seats: number
  state: DelegationState
  since: Date
  leavesOn: Day
  returnsOn: Day
  contact?: readonly [name: string, post: string, phone: string]
}

/** One government's part of a cohort. */
export function addHalf(world: World, round: Round, draft: HalfDraft): Half {
  const delegationId = idOf('delegation', round.id, draft.government)
  const [contactName = '', contactPost = '', contactPhone = ''] = draft.contact ?? []
  world.delegations.push({
    id: delegationId,
    cohortId: round.id,
    hostId: governmentId(round.host),
    governmentId: governmentId(draft.government),
    seats: draft.seats,
    state: draft.state,
    since: draft.since,
    leavesOn: columnFromDay(draft.leavesOn),
    returnsOn: columnFromDay(draft.returnsOn),
    contactName,
    contactPost,
    contactPhone,
  })
  const { government, leavesOn, returnsOn } = draft
  return { round, government, delegationId, leavesOn, returnsOn }
}

/** A joined government says yes. */
export function acceptInvitation(world: World, cast: Cast, { round, government, delegationId }: Half, at: Date) {
  const { officer } = officeOf(cast, government)
  tellTrail(world, {
    at,
    by: officer,
    action: 'delegation.accept',
    subject: ['delegation', delegationId],
    cohortId: round.id,
    before: { state: 'invited' },
    after: { state: 'preparing' },
  })
}
