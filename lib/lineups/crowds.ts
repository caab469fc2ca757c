import 'server-only'
import { addYears, columnFromDay, type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { wasAbroad } from './people-facts'
import type { Listed } from './queries'
import type { Member, Share } from './spread'

type Asked = { delegationId: string; governmentId: string; cohortId: string; firstTrainingDay: Day }

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
    where: { delegationId, state: { notIn: ['draft', 'withdrawn', 'lapsed'] } },
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

/** The shares of the whole register, counted by the database: women, first-timers, under 40, in this order. */
export async function countRegister(tx: Read, { governmentId, firstTrainingDay }: Asked): Promise<Share[]> {
  const register = { governmentId, active: true }
  const all = await tx.person.count({ where: register })
  const women = await tx.person.count({ where: { ...register, sex: 'p' } })
  const knownSex = await tx.person.count({ where: { ...register, sex: { not: null } } })
  const abroad = await tx.person.count({
    where: {
      ...register,
      awayPeriods: {
        some: { purpose: 'training_abroad', freedAt: null, endsOn: { lt: columnFromDay(firstTrainingDay) } },
      },
    },
  })
  const forty = columnFromDay(addYears(firstTrainingDay, -40))
  const young = await tx.person.count({ where: { ...register, birthDate: { gt: forty } } })
  const knownBirth = await tx.person.count({ where: { ...register, birthDate: { not: null } } })
  return [
    { part: women, known: knownSex, unknown: all - knownSex },
    { part: all - abroad, known: all, unknown: 0 },
    { part: young, known: knownBirth, unknown: all - knownBirth },
  ]
}

/** The agencies with people, and those of them that have sent somebody abroad before. */
export async function findAgencies(tx: Read, { governmentId, firstTrainingDay }: Asked) {
  const rows = await tx.agency.findMany({
    where: { governmentId, people: { some: { active: true } } },
    select: { id: true, name: true, shortName: true },
  })
  const sent = await tx.person.findMany({
    where: {
      governmentId,
      awayPeriods: {
        some: { purpose: 'training_abroad', freedAt: null, endsOn: { lt: columnFromDay(firstTrainingDay) } },
      },
    },
    select: { agencyId: true },
    distinct: ['agencyId'],
  })
  const names = new Map(rows.map(({ id, name, shortName }) => [id, shortName || name]))
  return { names, sent: new Set(sent.map(({ agencyId }) => agencyId)) }
}
