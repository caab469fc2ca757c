import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sex } from '@/lib/people/kinds'
import { type GradeGroup, gradeGroupOf, gradeGroups } from '@/lib/people/ranks'
import { completedYears, type Day } from '@/lib/platform/dates'

/** How a line-up is spread: the selected beside the nominated, so that chances are seen to be fair. */
export type Member = {
  agencyId: string
  sex: Sex | null
  grade: string | null
  birthDate: Day | null
  wasAbroad: boolean
}
export type Crowds<T> = { selected: T; nominated: T }
/** Part of those of whom it is known; what is not recorded is neither yes nor no. */
export type Share = { part: number; known: number; unknown: number }
export type SpreadRow = { label: MessageKey; shares: Crowds<Share> }

const each = <T, R>({ selected, nominated }: Crowds<T>, make: (crowd: T) => R): Crowds<R> => ({
  selected: make(selected),
  nominated: make(nominated),
})

function shareOf(members: readonly Member[], holds: (member: Member) => boolean | null): Share {
  const answers = members.map(holds)
  const known = answers.filter((answer) => answer !== null)
  return { part: known.filter(Boolean).length, known: known.length, unknown: answers.length - known.length }
}

/** Women, first-timers, under 40 on the first training day. */
export function spreadOverPeople(crowds: Crowds<readonly Member[]>, firstTrainingDay: Day): SpreadRow[] {
  const rows: { label: MessageKey; holds: (member: Member) => boolean | null }[] = [
    { label: 'lineups.spreadWomen', holds: ({ sex }) => sex && sex === 'p' },
    { label: 'lineups.spreadFirstTimers', holds: ({ wasAbroad }) => !wasAbroad },
    {
      label: 'lineups.spreadUnder40',
      holds: ({ birthDate }) => birthDate && completedYears(birthDate, firstTrainingDay) < 40,
    },
  ]
  return rows.map(({ label, holds }) => ({ label, shares: each(crowds, (members) => shareOf(members, holds)) }))
}

const gradeLabels: Record<GradeGroup, MessageKey> = {
  iv: 'lineups.gradeIv',
  iii: 'lineups.gradeIii',
  ii: 'lineups.gradeIi',
  i: 'lineups.gradeI',
  pppk: 'lineups.gradePppk',
  none: 'lineups.gradeNone',
}

/** One row for each grade group that somebody has; the parts of a column add up to its people. */
export function spreadOverGrades(crowds: Crowds<readonly Member[]>): SpreadRow[] {
  return gradeGroups
    .map((group) => ({
      label: gradeLabels[group],
      shares: each(crowds, (members) => shareOf(members, ({ grade }) => gradeGroupOf(grade) === group)),
    }))
    .filter(({ shares }) => shares.selected.part + shares.nominated.part > 0)
}

export type AgencySpread = { agencyId: string; people: Crowds<number> }
/** People of each agency, most selected first. */
export function spreadOverAgencies(crowds: Crowds<readonly Member[]>): AgencySpread[] {
  const ids = new Set([...crowds.selected, ...crowds.nominated].map(({ agencyId }) => agencyId))
  return [...ids]
    .map((agencyId) => ({
      agencyId,
      people: each(crowds, (members) => members.filter((member) => member.agencyId === agencyId).length),
    }))
    .sort(
      ({ people: a, agencyId: idA }, { people: b, agencyId: idB }) =>
        b.selected - a.selected || b.nominated - a.nominated || (idA < idB ? -1 : 1),
    )
}
