import 'server-only'
import { leftStates } from '@/lib/nominations/states'
import { addYears, columnFromDay, type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { Listed } from './entry-queries'
import { wasAbroad } from './people-facts'
import type { Member, Share } from './spread'

type Asked = { delegationId: string; governmentId: string; firstTrainingDay: Day }

export const memberOf = (listed: Listed, { delegationId, firstTrainingDay }: Asked): Member => ({
  agencyId: listed.agencyId,
  sex: listed.sex,
  grade: listed.grade,
  birthDate: listed.birthDate,
  wasAbroad: wasAbroad(listed.awayPeriods, delegationId, firstTrainingDay),
})

/** Everybody who was nominated for a delegation and has not withdrawn. */
export async function findNominated(tx: Read, asked: Asked): Promise<Member[]> {
  const { delegationId, firstTrainingDay } = asked
  const rows = await tx.nomination.findMany({
    where: { delegationId, state: { notIn: ['draft', ...leftStates] } },
    select: {
      agencyId: true,
      person: {
        select: {
          sex: true,
          grade: true,
          birthDate: true,
          awayPeriods: {
            where: { freedAt: null },
            select: { endsOn: true, purpose: true, delegationId: true },
          },
        },
      },
    },
  })
  return rows.map(({ agencyId, person: { awayPeriods, birthDate, ...person } }) => ({
    agencyId,
    ...person,
    birthDate: birthDate && dayFromColumn(birthDate),
    wasAbroad: wasAbroad(
      awayPeriods.map((period) => ({ ...period, endsOn: dayFromColumn(period.endsOn) })),
      delegationId,
      firstTrainingDay,
    ),
  }))
}

/** Who was on training abroad before this one, as `wasAbroad` says it of people at hand. */
const abroadBefore = ({ firstTrainingDay }: Asked): Prisma.PersonWhereInput => ({
  awayPeriods: { some: { purpose: 'training_abroad', freedAt: null, endsOn: { lt: columnFromDay(firstTrainingDay) } } },
})

/** The shares of the whole register, counted by the database: women, first-timers, under 40, in this order. */
export async function countRegister(tx: Read, asked: Asked): Promise<Share[]> {
  const register = { governmentId: asked.governmentId, active: true }
  const bySex = await tx.person.groupBy({ by: ['sex'], where: register, _count: { _all: true, birthDate: true } })
  const countOf = (rows: typeof bySex) => rows.reduce((sum, { _count }) => sum + _count._all, 0)
  const all = countOf(bySex)
  const women = countOf(bySex.filter(({ sex }) => sex === 'p'))
  const knownSex = countOf(bySex.filter(({ sex }) => sex !== null))
  const knownBirth = bySex.reduce((sum, { _count }) => sum + _count.birthDate, 0)
  const abroad = await tx.person.count({ where: { ...register, ...abroadBefore(asked) } })
  const forty = columnFromDay(addYears(asked.firstTrainingDay, -40))
  const young = await tx.person.count({ where: { ...register, birthDate: { gt: forty } } })
  return [
    { part: women, known: knownSex, unknown: all - knownSex },
    { part: all - abroad, known: all, unknown: 0 },
    { part: young, known: knownBirth, unknown: all - knownBirth },
  ]
}

/** The agencies with people, and those of them that have sent somebody abroad before. */
export async function findAgencies(tx: Read, asked: Asked) {
  const { governmentId } = asked
  const rows = await tx.agency.findMany({
    where: { governmentId, people: { some: { active: true } } },
    select: { id: true, name: true, shortName: true },
  })
  const sent = await tx.person.findMany({
    where: { governmentId, ...abroadBefore(asked) },
    select: { agencyId: true },
    distinct: ['agencyId'],
  })
  const names = new Map(rows.map(({ id, name, shortName }) => [id, shortName || name]))
  return { names, sent: new Set(sent.map(({ agencyId }) => agencyId)) }
}
