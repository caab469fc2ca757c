import { expect, it } from 'vitest'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { figuresOf } from '@/lib/reports/figures'
import { listPublicCohorts, listPublicGovernments } from '@/lib/reports/queries'
import { actAs, owner } from '@/tests/support/acting'

const read = () =>
  inRequest('read', async (tx, { today }) => {
    const governments = await listPublicGovernments(tx as Read)
    const lists = []
    for (const { id } of governments) lists.push(await listPublicCohorts(tx as Read, id, today))
    return { governments, lists }
  })

it('shows 489 of Kota Jambi since 2017 and 10 of Sumatera Utara, to anyone', async () => {
  await actAs(null)
  const { governments, lists } = await read()
  expect(governments.map(({ shortName }) => shortName)).toEqual(['Kota Jambi', 'Sumatera Utara'])
  const [jambi, sumut] = lists.map((cohorts) => figuresOf(cohorts))
  expect([jambi!.total, jambi!.since, sumut!.total]).toEqual([489, 2017, 10])
  expect(jambi!.latest).toMatchObject({ count: 19, countOfAll: 29 })
})

it('names the source of each recorded number', async () => {
  const { lists } = await read()
  const recorded = lists[0]!.filter(({ source }) => source !== null)
  expect(recorded.length).toBeGreaterThan(0)
  expect(recorded.filter(({ source }) => source === '')).toEqual([])
})

it('shows no draft, also not to its own office', async () => {
  const [{ id }] = (await owner.query(`select id from "Cohort" where state = 'open' limit 1`)).rows
  await owner.query(`update "Cohort" set state = 'draft' where id = $1`, [id])
  await actAs('kabag@jambi.example')
  const { lists } = await read()
  expect(lists.flat().some((cohort) => cohort.id === id)).toBe(false)
})

it('carries no name of a person', async () => {
  await actAs(null)
  const text = JSON.stringify(await read())
  const names = (await owner.query('select distinct name from "Participant"')).rows
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter(({ name }) => text.includes(name))).toEqual([])
})
