import { expect, it } from 'vitest'
import { daysAwayOf } from '@/lib/delegations/days-away'
import { aboutDelegation, alsoToHost } from '@/lib/delegations/entries'
import { toDay } from '@/lib/platform/dates'

it('a delegation is away on its planned days, each alone, and else on those of the training', () => {
  const training = { trainingStartsOn: toDay('2024-07-01'), trainingEndsOn: toDay('2024-07-05') }
  const dayOf = (typed: string | null) => (typed === null ? null : toDay(typed))
  const away = (leavesOn: string | null, returnsOn: string | null) =>
    Object.values(daysAwayOf({ leavesOn: dayOf(leavesOn), returnsOn: dayOf(returnsOn) }, training))
  expect(away('2024-06-30', '2024-07-06')).toEqual(['2024-06-30', '2024-07-06'])
  expect(away(null, '2024-07-06')).toEqual(['2024-07-01', '2024-07-06'])
  expect(away('2024-06-30', null)).toEqual(['2024-06-30', '2024-07-05'])
  expect(away(null, null)).toEqual(['2024-07-01', '2024-07-05'])
})
it('what another government answers stands in the trail of the host too, and what the host does once', () => {
  const entry = { action: 'delegation.accept', governmentId: 'jambi' }
  expect(alsoToHost({ hostId: 'sumut' }, { governmentId: 'jambi' }, entry)).toEqual([
    { ...entry, governmentId: 'sumut' },
  ])
  expect(alsoToHost({ hostId: 'jambi' }, { governmentId: 'jambi' }, entry)).toEqual([])
  expect(aboutDelegation('c1', { id: 'd1', governmentId: 'jambi' })).toEqual({
    ...{ subject: { kind: 'delegation', id: 'd1' }, governmentId: 'jambi', cohortId: 'c1', next: '/cohorts/c1' },
  })
})
