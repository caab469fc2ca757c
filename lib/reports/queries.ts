import 'server-only'
import { phaseOf } from '@/lib/cohorts/phase'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { countedParticipants, isRecorded, publicStates } from './counted'

/** The governments that have part in any public cohort, the first one of the installation first. */
export const listPublicGovernments = (tx: Read) =>
  tx.government.findMany({
    where: { delegations: { some: { cohort: { state: { in: [...publicStates] } } } } },
    select: { id: true, name: true, shortName: true, cooperationUnit: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 100,
  })

const select = {
  id: true,
  hostId: true,
  titleId: true,
  titleEn: true,
  trainingStartsOn: true,
  trainingEndsOn: true,
  datePrecision: true,
  city: true,
  state: true,
  programme: { select: { name: true, partner: { select: { country: true } } } },
  theme: { select: { id: true, titleId: true, titleEn: true } },
  delegations: {
    select: {
      governmentId: true,
      state: true,
      seats: true,
      taken: true,
      leavesOn: true,
      returnsOn: true,
      recordedCount: true,
      recordedSource: true,
      government: { select: { shortName: true } },
    },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.CohortSelect
type Row = Prisma.CohortGetPayload<{ select: typeof select }>

/** What anyone may read of the cohorts of one government, the latest first: days, places and counts, no person. */
export async function listPublicCohorts(tx: Read, governmentId: string, today: Day) {
  const rows = await tx.cohort.findMany({
    where: {
      state: { in: [...publicStates] },
      delegations: { some: { governmentId, state: { notIn: ['invited', 'declined'] } } },
    },
    select,
    orderBy: [{ trainingStartsOn: 'desc' }, { id: 'asc' }],
    take: 500,
  })
  return rows.map((row) => toPublicCohort(row, governmentId, today))
}

export type PublicCohort = ReturnType<typeof toPublicCohort>
function toPublicCohort(row: Row, governmentId: string, today: Day) {
  const startsOn = dayFromColumn(row.trainingStartsOn)
  const endsOn = dayFromColumn(row.trainingEndsOn)
  const going = row.delegations.filter(({ state }) => state !== 'invited' && state !== 'declined')
  const own = going.find((one) => one.governmentId === governmentId)!
  const days = going.map((one) => ({
    ...one,
    leavesOn: one.leavesOn && dayFromColumn(one.leavesOn),
    returnsOn: one.returnsOn && dayFromColumn(one.returnsOn),
  }))
  const partners = going.filter((one) => one !== own)
  return {
    id: row.id,
    title: { id: row.titleId, en: row.titleEn },
    themeId: row.theme.id,
    theme: { id: row.theme.titleId, en: row.theme.titleEn },
    programme: row.programme.name,
    startsOn,
    endsOn,
    datePrecision: row.datePrecision,
    place: row.city || row.programme.partner.country,
    phase: phaseOf({ state: row.state, trainingStartsOn: startsOn, trainingEndsOn: endsOn }, days, today),
    count: countedParticipants(own),
    countOfAll: going.reduce((total, one) => total + countedParticipants(one), 0),
    source: isRecorded(own) ? (own.recordedSource ?? '') : null,
    together: partners.map((one) => ({ name: one.government.shortName, count: countedParticipants(one) })),
  }
}
