import { expect, it } from 'vitest'
import { findCockpit } from '@/lib/cohorts/cockpit'
import { rankedFigures } from '@/lib/lineups/ranked-figures'
import { findStanding } from '@/lib/lineups/standing'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, owner } from '../support/acting'

it('what the ranking holds and whom it leaves out are together what the cockpit counts', async () => {
  const { rows } = await owner.query(
    `select d.id, d."cohortId" from "Delegation" d join "Cohort" c on c.id = d."cohortId" join "Government" g on g.id = d."governmentId"
     where c.scored and d.mode = 'nominating' and g."shortName" = 'Kota Jambi'
       and exists (select 1 from "Nomination" n where n."delegationId" = d.id and n.state in ('assessed', 'selected'))`,
  )
  expect(rows.length).toBeGreaterThan(1)
  await actAs('kabag@jambi.example')
  let left = 0
  for (const { id, cohortId } of rows) {
    const [counts, figures] = await inRequest('read', async (tx, { actor, today }) => [
      (await findCockpit(tx as Read, actor!, cohortId, today))!.counts!,
      rankedFigures((await findStanding(tx as Read, id, true)).places),
    ])
    expect(figures.ranked + figures.below, cohortId).toBe(counts.scored)
    expect(figures.unscored, cohortId).toBe(counts.unscored)
    left += figures.below + figures.unscored
  }
  expect(left, 'somebody is left out somewhere').toBeGreaterThan(0)
})

it('below a gate is not the same as not scored', () => {
  const places = [
    { rank: 1, points: 90 },
    { rank: null, points: 50 },
    { rank: null, points: null },
  ]
  expect(rankedFigures(places)).toEqual({ ranked: 1, below: 1, unscored: 1 })
})
