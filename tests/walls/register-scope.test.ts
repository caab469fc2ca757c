import { afterAll, beforeAll, expect, it } from 'vitest'
import { database } from '@/tests/support/demo'
import { connect, inRequestOf, openSessionOf } from './session'

let [owner, app]: Awaited<ReturnType<typeof connect>>[] = []
beforeAll(async () => {
  owner = await connect(database.owner)
  app = await connect(database.app)
})
afterAll(async () => {
  await Promise.all([owner?.end(), app?.end()])
})

it('the scope of the register is asked once a statement, not once a person: a search reads every row', async () => {
  const token = await openSessionOf(owner!, 'verifikator@jambi.example')
  const plan = await inRequestOf(app!, token, async () => {
    await app!.query('set local enable_indexscan = off; set local enable_bitmapscan = off')
    const { rows } = await app!.query(`explain (costs off) select id from "Person" where "nameFold" like '%umpama%'`)
    return rows.map((row) => String(row['QUERY PLAN']))
  })
  const filter = plan.find((line) => line.trim().startsWith('Filter:'))
  expect(filter).toContain('InitPlan')
  expect(filter).not.toContain('current_setting')
})
