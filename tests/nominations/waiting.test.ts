import { expect, it } from 'vitest'
import { listWaiting } from '@/lib/nominations/waiting'
import { toDay } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
// The database comes first: settings are read when a request opens.
import { actAs, owner } from '@/tests/support/acting'
import { idOf } from '../../prisma/demo/ids'

const call = idOf('cohort', 'data-ai')
const waitingOn = async (email: string, day: string) => {
  await actAs(email)
  const go = { now: new Date(`${day}T02:00:00Z`), today: toDay(day) }
  return inRequest('read', (tx, { actor }) => listWaiting(tx as Read, actor!, go))
}
const keys = async (day: string) => (await waitingOn('hr.disdik@jambi.example', day)).map(({ what }) => what.key)

it('an open call is a task of every agency until its deadline, also of one that has nominated', async () => {
  const { rows } = await owner.query(`select "deadlineOn"::text as deadline from "Cohort" where id = $1`, [call])
  const { deadline } = rows[0]
  const mine = (await waitingOn('hr.disdik@jambi.example', deadline)).find(({ id }) =>
    id.startsWith('nominations.call'),
  )
  expect(mine).toMatchObject({ turn: 'yours', due: deadline, what: { key: 'nominations.waitMore' } })
  const dayAfter = toDay(new Date(Date.parse(deadline) + 86_400_000).toISOString().slice(0, 10))
  expect(
    (await waitingOn('hr.disdik@jambi.example', dayAfter)).filter(({ id }) => id.startsWith('nominations.call')),
  ).toEqual([])
})

it('what was returned is a task until the day by which it is to be mended, that day included', async () => {
  const { rows } = await owner.query(
    `update "Nomination" set state = 'returned', "returnNote" = 'Lampirkan SKP.', "returnUntil" = '2024-07-05' where id = (select n.id from "Nomination" n
       join "Grant" g on g."agencyId" = n."agencyId" join "User" u on u.id = g."userId"
      where u.email = 'hr.disdik@jambi.example' and n."cohortId" = $1 and n.receipt is not null limit 1) returning id`,
    [call],
  )
  expect(rows).toHaveLength(1)
  expect(await keys('2024-07-05')).toContain('nominations.waitReturned')
  expect(await keys('2024-07-06')).not.toContain('nominations.waitReturned')
})
