import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listCohorts } from '@/lib/cohorts/list'
import { cohortFilters } from '@/lib/cohorts/list-filters'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, owner } from '@/tests/support/acting'
import { setClock } from '../departures/release-day'

const list = (address: Record<string, string> = {}) =>
  inRequest('read', (tx, { actor, today }) =>
    listCohorts(tx as Read, actor!, cohortFilters.parse(address), { today, locale: 'id' }),
  )

beforeAll(() => setClock('2024-06-28'))
beforeEach(() => actAs('kabag@jambi.example'))

describe('the list of cohorts', () => {
  it('says beside each chip how many cohorts choosing it shows', async () => {
    const { all, phases, programmes } = await list()
    expect(phases.reduce((sum, { count }) => sum + count, 0)).toBe(all)
    expect(programmes.reduce((sum, { count }) => sum + count, 0)).toBe(all)
    for (const { value, count } of phases) expect((await list({ phase: value })).all).toBe(count)
    for (const { value, count } of programmes) expect((await list({ programme: value })).all).toBe(count)
  })

  it('counts the chips of one kind beside the filters of the other kinds', async () => {
    const closed = await list({ phase: 'closed', year: '2023' })
    expect(closed.rows.every(({ phase, trainingStartsOn }) => phase === 'closed' && trainingStartsOn > '2023')).toBe(
      true,
    )
    expect(closed.phases).toEqual([{ value: 'closed', name: 'closed', count: closed.all }])
  })

  it('keeps a chosen chip that shows nothing, so that it can be taken away', async () => {
    const none = await list({ phase: 'cancelled', q: 'air' })
    expect(none.all).toBe(0)
    expect(none.phases).toContainEqual({ value: 'cancelled', name: 'cancelled', count: 0 })
  })

  it('finds by title in both languages and by programme, whatever the case', async () => {
    expect((await list({ q: 'inovasi tata' })).rows).toHaveLength(1)
    expect((await list({ q: 'GOVERNANCE' })).all).toBeGreaterThan(0)
    expect((await list({ q: 'singapore coop' })).all).toBe((await list()).all)
  })

  it('is ordered as the address says, the newest training first unless it says otherwise', async () => {
    const starts = (await list()).rows.map(({ trainingStartsOn }) => trainingStartsOn)
    expect(starts).toEqual(starts.toSorted().toReversed())
    const titles = (await list({ sort: 'title' })).rows.map(({ title }) => title.id)
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'id')))
    expect((await list({ sort: 'phase' })).rows[0]).toMatchObject({ phase: 'open' })
  })

  it('shows the other government only what it takes part in', async () => {
    const { rows } = await owner.query(
      `select count(distinct d."cohortId")::int as n from "Delegation" d join "Government" g on g.id = d."governmentId" where g."shortName" = 'Sumatera Utara'`,
    )
    await actAs('kabag@sumut.example')
    expect((await list()).all).toBe(rows[0].n)
  })
})
