import 'server-only'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { Facts } from './judgement'

/** What the rules read of a person: everything in one select. */
export const factSelect = {
  kind: true,
  birthDate: true,
  serviceSince: true,
  contractEndsOn: true,
  grade: true,
  passportKind: true,
  passportIssuedOn: true,
  passportExpiresOn: true,
  disciplineCheckedOn: true,
  performances: { select: { year: true, predicate: true }, orderBy: { year: 'desc' } },
  disciplines: { select: { level: true, decidedOn: true, endsOn: true }, orderBy: { decidedOn: 'desc' } },
  awayPeriods: {
    where: { freedAt: null },
    select: { startsOn: true, endsOn: true, purpose: true, label: true, delegationId: true },
    orderBy: { startsOn: 'asc' },
  },
} satisfies Prisma.PersonSelect

type FactRow = Prisma.PersonGetPayload<{ select: typeof factSelect }>

/** A person's row as the facts that the rules read; the days of the delegation itself do not count against it. */
export function toFacts(row: FactRow, delegationId: string): Facts {
  const day = (column: Date | null) => column && dayFromColumn(column)
  return {
    kind: row.kind,
    birthDate: day(row.birthDate),
    serviceSince: day(row.serviceSince),
    grade: row.grade,
    performances: row.performances,
    disciplines: row.disciplines.map(({ level, decidedOn, endsOn }) => ({
      level,
      decidedOn: dayFromColumn(decidedOn),
      endsOn: day(endsOn),
    })),
    isDisciplineChecked: row.disciplineCheckedOn !== null,
    passport:
      row.passportKind && row.passportExpiresOn
        ? {
            kind: row.passportKind,
            issuedOn: day(row.passportIssuedOn),
            expiresOn: dayFromColumn(row.passportExpiresOn),
          }
        : null,
    awayPeriods: row.awayPeriods
      .filter((period) => period.delegationId !== delegationId)
      .map(({ startsOn, endsOn, purpose, label }) => ({
        startsOn: dayFromColumn(startsOn),
        endsOn: dayFromColumn(endsOn),
        purpose,
        label,
      })),
  }
}
