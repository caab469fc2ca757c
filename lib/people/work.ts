import 'server-only'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { foldName } from './names'
import { checkNip, type Finding } from './nip'
import { futureDayOf, type TypedPerson } from './schema'

/** Refuses days that have not come and a number that cannot be true, at the field; answers what is unusual. */
export function refuseImpossible(person: TypedPerson, today: Day): Finding[] {
  const future = futureDayOf(person, today)
  if (future) refuse('people.dayInFuture', future)
  const findings = person.nip ? checkNip(person.nip, today, person) : []
  const error = findings.find(({ severity }) => severity === 'error')
  return error ? refuse(error.key, 'nip') : findings
}

/** Asks whether a person without a number is another one than who has this name in this agency already. */
export async function refuseNamesake(tx: Write, person: TypedPerson, own: { id?: string } = {}) {
  if (person.nip || person.isAnother) return
  const { agencyId, name } = person
  const namesake = await tx.person.findFirst({
    where: {
      agencyId,
      nameFold: foldName(name),
      active: true,
      ...(own.id && { id: { not: own.id } }),
    },
    select: { post: true },
  })
  if (namesake) refuse(sentence('people.namesake', { name, post: namesake.post }), 'isAnother')
}

const column = (day: Day | null) => day && columnFromDay(day)

/** The columns of a person from what was typed. */
export function columnsOf(person: TypedPerson) {
  const { performances: _p, disciplines: _d, intent: _i, isAnother: _a, active, ...rest } = person
  return {
    agencyId: rest.agencyId,
    kind: rest.kind,
    nip: rest.nip,
    titleFront: rest.titleFront,
    name: rest.name,
    titleBack: rest.titleBack,
    nameFold: foldName(rest.name),
    sex: rest.sex,
    birthDate: column(rest.birthDate),
    grade: rest.grade,
    post: rest.post,
    postLevel: rest.postLevel,
    serviceSince: column(rest.serviceSince),
    contractEndsOn: column(rest.contractEndsOn),
    phone: rest.phone,
    email: rest.email,
    passportKind: rest.passportKind,
    passportIssuedOn: column(rest.passportIssuedOn),
    passportExpiresOn: column(rest.passportExpiresOn),
    disciplineCheckedOn: column(rest.disciplineCheckedOn),
    active: active === 'on',
  }
}

/** Replaces the years that the form showed, and the sanctions as one set; one that stays keeps its id. */
export async function replaceRecord(tx: Write, owner: { personId: string; governmentId: string }, person: TypedPerson) {
  const { personId } = owner
  await tx.performance.deleteMany({ where: { personId, year: { in: person.performances.map(({ year }) => year) } } })
  await tx.performance.createMany({
    data: person.performances.flatMap(({ year, predicate }) => (predicate ? [{ ...owner, year, predicate }] : [])),
  })
  const free = new Set(
    (await tx.discipline.findMany({ where: { personId }, select: { id: true } })).map(({ id }) => id),
  )
  await tx.discipline.deleteMany({ where: { personId } })
  await tx.discipline.createMany({
    data: person.disciplines.flatMap((row) =>
      row
        ? [
            {
              ...owner,
              ...(row.id && free.delete(row.id) ? { id: row.id } : {}),
              level: row.level,
              issuer: row.issuer,
              decidedOn: columnFromDay(row.decidedOn),
              endsOn: column(row.endsOn),
            },
          ]
        : [],
    ),
  })
}
