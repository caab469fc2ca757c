import type { Facts } from '@/lib/nominations/judgement'
import type { Discipline } from '@/lib/people/discipline'
import type { PersonKind, Sex } from '@/lib/people/kinds'
import { foldName } from '@/lib/people/names'
import type { PerformancePredicate } from '@/lib/people/performance'
import type { PostLevel } from '@/lib/people/ranks'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import { agencyId, agencyName, type GovernmentKey, governmentId } from './governments.ts'
import { idOf, onDay, onDayOrNull } from './ids.ts'
import type { World } from './world.ts'

/** A person of the register with everything that the rules read. */
export type DemoPerson = {
  id: string
  government: GovernmentKey
  agency: string
  kind: PersonKind
  nip: string | null
  titleFront: string
  name: string
  titleBack: string
  sex: Sex | null
  birthDate: Day | null
  grade: string | null
  post: string
  postLevel: PostLevel | null
  serviceSince: Day | null
  contractEndsOn: Day | null
  phone: string | null
  passportExpiresOn: Day | null
  performances: { year: number; predicate: PerformancePredicate }[]
  disciplines: Discipline[]
  isDisciplineChecked: boolean
  away: { label: string; startsOn: Day; endsOn: Day }[]
  /** What the generator made this person for; 'named' for those of the tables. */
  profile: string
}

export const personId = (government: GovernmentKey, key: string) => idOf('person', government, key)

/** Issued five years before it expires. */
const issueOf = (expiresOn: Day) => `${Number(expiresOn.slice(0, 4)) - 5}${expiresOn.slice(4)}` as Day

/** What the rules read of a person on the day of the nomination. */
export const factsOf = (person: DemoPerson): Facts => ({
  kind: person.kind,
  birthDate: person.birthDate,
  serviceSince: person.serviceSince,
  grade: person.grade,
  performances: person.performances,
  disciplines: person.disciplines,
  isDisciplineChecked: person.isDisciplineChecked,
  passport: person.passportExpiresOn && {
    kind: 'ordinary',
    issuedOn: issueOf(person.passportExpiresOn),
    expiresOn: person.passportExpiresOn,
  },
  awayPeriods: person.away.map((away) => ({ ...away, purpose: 'training_abroad' as const })),
})

export const agencyOf = (person: DemoPerson) => ({
  id: agencyId(person.government, person.agency),
  name: agencyName(person.government, person.agency),
})

export function addPeople(world: World, people: readonly DemoPerson[]) {
  for (const person of people) {
    const owned = { personId: person.id, governmentId: governmentId(person.government) }
    world.people.push({
      id: person.id,
      governmentId: owned.governmentId,
      agencyId: agencyId(person.government, person.agency),
      kind: person.kind,
      nip: person.nip,
      titleFront: person.titleFront,
      name: person.name,
      titleBack: person.titleBack,
      nameFold: foldName(person.name),
      sex: person.sex,
      birthDate: onDayOrNull(person.birthDate),
      grade: person.grade,
      post: person.post,
      postLevel: person.postLevel,
      serviceSince: onDayOrNull(person.serviceSince),
      contractEndsOn: onDayOrNull(person.contractEndsOn),
      phone: person.phone,
      passportKind: person.passportExpiresOn ? 'ordinary' : null,
      passportIssuedOn: person.passportExpiresOn && columnFromDay(issueOf(person.passportExpiresOn)),
      passportExpiresOn: onDayOrNull(person.passportExpiresOn),
      disciplineCheckedOn: person.isDisciplineChecked ? onDay('2024-01-15') : null,
    })
    for (const performance of person.performances) world.performances.push({ ...owned, ...performance })
    for (const { level, decidedOn, endsOn } of person.disciplines) {
      const issuer = person.government === 'jambi' ? 'BKPSDMD' : 'BKD'
      world.disciplines.push({
        ...owned,
        level,
        decidedOn: columnFromDay(decidedOn),
        endsOn: onDayOrNull(endsOn),
        issuer,
      })
    }
    for (const { label, startsOn, endsOn } of person.away) {
      const days = { startsOn: columnFromDay(startsOn), endsOn: columnFromDay(endsOn) }
      world.awayPeriods.push({ ...owned, purpose: 'training_abroad', label, ...days })
    }
  }
}
