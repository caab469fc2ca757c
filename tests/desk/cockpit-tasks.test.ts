import { beforeEach, expect, it } from 'vitest'
import { findCohort } from '@/lib/cohorts/queries'
import { listTasksIn } from '@/lib/desk/queries'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { demoAccounts } from '@/prisma/demo/accounts'
import { setClock } from '../departures/release-day'
import { waitingOf } from '../support/waiting'

/** Kinds of tasks that belong to no cohort. */
const ofNone = ['accounts.link', 'grants.confirm', 'health.red']
const kindOf = ({ id }: { id: string }) => id.split(':')[0]!

/** What the cockpit of a cohort lists for whoever is signed in. */
async function tasksIn(cohortId: string) {
  const items = await inRequest('read', async (tx, { actor, now, today }) => {
    const cohort = await findCohort(tx as Read, actor!, cohortId, today)
    return cohort && listTasksIn(tx as Read, actor!, cohort, { now, today })
  })
  return (items ?? []).map(({ id }) => id)
}

beforeEach(() => setClock('2024-06-28'))

it.each(['2024-06-28', '2024-06-30', '2024-07-02', '2024-07-08'])(
  'every task of a start page about a cohort stands in the cockpit of that cohort, on %s',
  async (day) => {
    await setClock(day)
    const kinds = new Set<string>()
    for (const { email } of demoAccounts) {
      const tasks = (await waitingOf(email)).filter(({ turn }) => turn === 'yours')
      for (const task of tasks) {
        if (ofNone.includes(kindOf(task))) continue
        kinds.add(kindOf(task))
        expect(task.cohortId, `${email}: ${task.id}`).not.toBeNull()
        expect(task.href.includes(task.cohortId!) || /^\/nominations\//.test(task.href), task.href).toBe(true)
        expect(await tasksIn(task.cohortId!), email).toContain(task.id)
      }
    }
    if (day === '2024-06-28')
      expect([...kinds].sort()).toEqual(
        expect.arrayContaining(['nominations.call', 'nominations.verify', 'participants.invite', 'participants.redo']),
      )
  },
)

it('the cockpit of one cohort shows no task of another', async () => {
  let seen = 0
  for (const { email } of demoAccounts) {
    const tasks = (await waitingOf(email)).filter(({ turn, cohortId }) => turn === 'yours' && cohortId)
    const cohorts = [...new Set(tasks.map(({ cohortId }) => cohortId!))]
    if (cohorts.length < 2) continue
    seen++
    for (const cohortId of cohorts) {
      const there = await tasksIn(cohortId)
      expect(there.sort()).toEqual(tasks.flatMap((one) => (one.cohortId === cohortId ? [one.id] : [])).sort())
    }
  }
  expect(seen, 'accounts with tasks in two cohorts').toBeGreaterThan(0)
})

it('what is to be verified, scored and arranged has its last day on the start page, and it is not the departure', async () => {
  const dues = new Map<string, unknown>()
  for (const email of ['verifikator@jambi.example', 'penilai1@jambi.example', 'kabag@jambi.example'])
    for (const task of await waitingOf(email))
      if (task.about.id === 'Layanan Air Minum Perkotaan') dues.set(kindOf(task), task.due)
  expect(Object.fromEntries(dues)).toMatchObject({
    'nominations.verify': expect.stringMatching(/^2024-06-/),
    'selection.score': expect.stringMatching(/^2024-06-/),
    'selection.scores': expect.stringMatching(/^2024-06-/),
  })
})
