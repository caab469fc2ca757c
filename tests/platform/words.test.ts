import { expect, it } from 'vitest'
import { scoreValues } from '@/lib/cohorts/criteria'
import { legDirections, legModeLabels, legModes } from '@/lib/departures/legs'
import { markKinds } from '@/lib/departures/roll-call'
import { movableKinds } from '@/lib/lineups/arrange'
import { entryKindLabels, entryKinds } from '@/lib/lineups/composition'
import { agencyKindLabels, agencyKinds, governmentKindLabels, governmentKinds } from '@/lib/organisation/kinds'
import { disciplineLabels, disciplineLevels } from '@/lib/people/discipline'
import { passportKinds, passportLabels } from '@/lib/people/passport'
import { performanceLabels, performancePredicates } from '@/lib/people/performance'
import { cohortKinds, kindLabels, outsideKinds } from '@/lib/trail/kinds'

it.each([
  ['legs', legModes, legModeLabels],
  ['places of a line-up', entryKinds, entryKindLabels],
  ['agencies', agencyKinds, agencyKindLabels],
  ['governments', governmentKinds, governmentKindLabels],
  ['sanctions', disciplineLevels, disciplineLabels],
  ['passports', passportKinds, passportLabels],
  ['predicates', performancePredicates, performanceLabels],
  ['the trail', [...new Set([...outsideKinds, ...cohortKinds])], kindLabels],
])('each kind of %s can be chosen, and has its label', (_of, kinds, labels) => {
  expect([...kinds].toSorted()).toEqual(Object.keys(labels).toSorted())
})
it('a leg goes out or home, a mark says one of three things, a score is one of five', () => {
  expect([legDirections, markKinds, scoreValues]).toEqual([
    ['outbound', 'homebound'],
    ['present', 'absent', 'undo'],
    [1, 2, 3, 4, 5],
  ])
  expect(movableKinds).toEqual(['selected', 'reserve', 'not_selected'])
})
