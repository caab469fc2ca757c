import { beforeEach, describe, expect, it } from 'vitest'
import { stepsReached, usualSteps } from '@/lib/desk/escalation'
import { tellTasks } from '@/lib/desk/jobs'
import { listOwnTasks } from '@/lib/desk/queries'
import { taskOf } from '@/lib/desk/task-kinds'
import { collectDay, tellFailures } from '@/lib/notifications/jobs'
import type { Job } from '@/lib/platform/doors/job'
import { inRequest } from '@/lib/platform/doors/transaction'
import { runOne } from '@/lib/platform/worker'
import { database } from '@/tests/support/demo'
import { claim, stateOf } from '../jobs/ask'
import { forgetAll, runWithRealTime, toldOf } from '../notifications/told'
import { actAs, owner } from '../support/acting'
import { connect } from '../walls/session'

process.env.DATABASE_URL = database.worker

async function run(job: Job) {
  const { rows } = await owner.query(`insert into jobs.job (name, data) values ($1, '{}') returning id`, [job.name])
  expect(await runOne(job, await claim(rows[0].id))).toBeNull()
  return (await stateOf(rows[0].id)).output
}
const setClock = (instant: string) =>
  owner.query(`update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ($1::timestamptz - now())))`, [
    instant,
  ])

beforeEach(async () => {
  await forgetAll()
  await owner.query('delete from jobs.job')
  await setClock('2024-06-28T07:30:00+07:00')
})

describe('in the morning', () => {
  it('whoever has something to do in the next three days hears of it once, with its last day', async () => {
    await setClock('2024-07-08T07:30:00+07:00')
    await run(tellTasks)
    const told = await toldOf('task.due')
    expect(
      told.find(({ email, path }) => email === 'hr.disdik@jambi.example' && path.includes('/eligibility'))!.said,
    ).toMatchObject({
      key: 'notifications.taskDue',
      values: { task: { text: 'desk.taskNominate' }, day: { day: '2024-07-09' } },
    })
    await owner.query('update "Notification" set "readAt" = now()')
    const before = (await toldOf('task.due')).length
    await run(tellTasks)
    expect(await toldOf('task.due')).toHaveLength(before)
  })

  it('of what nobody has acted on for so many working days the next in line hears, once for each step, and is led to the cockpit', async () => {
    await setClock('2024-07-08T07:30:00+07:00')
    await run(tellTasks)
    const told = await toldOf('task.unattended')
    const jambi = told.filter(({ email }) => email.endsWith('@jambi.example'))
    expect(new Set(jambi.map(({ email }) => email))).toEqual(new Set(['kabag@jambi.example', 'asisten@jambi.example']))
    expect(jambi.every(({ path }) => /^\/cohorts\/[\w-]{36}$/.test(path))).toBe(true)
    await owner.query('update "Notification" set "readAt" = now()')
    await run(tellTasks)
    expect(await toldOf('task.unattended')).toHaveLength(told.length)
  })

  it('of a holiday or a Saturday nobody is told anything', async () => {
    await setClock('2024-06-29T07:30:00+07:00')
    expect((await run(tellTasks)).said.values).toEqual({ n: 0 })
    await setClock('2024-06-18T07:30:00+07:00')
    expect((await run(tellTasks)).said.values).toEqual({ n: 0 })
  })

  it('no name goes into what is told: tasks have words of their own', async () => {
    await setClock('2024-07-08T07:30:00+07:00')
    await run(tellTasks)
    const { rows } = await owner.query<{ name: string }>('select name from "Person" union select name from "User"')
    const text = JSON.stringify((await owner.query('select said, subject, path from "Notification"')).rows)
    expect(rows.filter(({ name }) => text.includes(name))).toEqual([])
  })

  it('everything on a work list of the demo has words for it, but for what is between the reader and the app', async () => {
    const asked = new Set<string>()
    for (const email of [
      'hr@jambi.example',
      'verifikator@jambi.example',
      'penilai1@jambi.example',
      'staf@jambi.example',
      'kabag@jambi.example',
      'penghubung@sumut.example',
    ]) {
      await actAs(email)
      process.env.DATABASE_URL = database.worker
      const items = await inRequest('read', async (tx, { actor, now, today }) =>
        listOwnTasks(tx, actor!, { now, today }),
      )
      for (const { id, cohortId } of items) if (cohortId) asked.add(id)
    }
    expect(asked.size).toBeGreaterThan(5)
    expect([...asked].filter((id) => taskOf({ id }) === null)).toEqual([])
  })

  it.each([
    [2, []],
    [3, ['cooperation_head']],
    [7, ['cooperation_head', 'leadership']],
  ])('after %i working days: %j', (waited, roles) => {
    expect(stepsReached(usualSteps, waited).map(({ role }) => role)).toEqual(roles)
  })
})

describe('the clock that looks at lists', () => {
  it('is nobody again before it tells, and sees no row', async () => {
    const worker = await connect(database.worker)
    await worker.query('begin')
    await worker.query('select begin_clockwork()')
    await worker.query(`select begin_job($1)`, [
      (await owner.query(`select id from "User" where email = 'kabag@jambi.example'`)).rows[0].id,
    ])
    const seen = async () => (await worker.query('select count(*)::int as n from "Nomination"')).rows[0].n
    expect(await seen()).toBeGreaterThan(0)
    await worker.query('select leave_scope()')
    expect(await seen()).toBe(0)
    expect((await worker.query('select actor_user() as id')).rows[0].id).toBeNull()
    await worker.end()
  })
})

describe('each hour', () => {
  it('whoever chose one mail a day gets one, with all that is unread, and nobody two on a day', async () => {
    await runWithRealTime()
    await owner.query(
      `insert into "NotificationChoice" ("userId", "digestHour") select id, 0 from "User" where email like 'hr%@jambi.example'`,
    )
    const put = (email: string, n: number) =>
      owner.query(
        `insert into "Notification" (id, "userId", kind, subject, path, said, at, digest) select gen_random_uuid(), id, 'task.waits', 'x' || g, '/', '{"key": "notifications.approved", "values": {}}', now(), true
         from "User", generate_series(1, $2::int) g where email = $1`,
        [email, n],
      )
    await put('hr@jambi.example', 3)
    await put('hr.disdik@jambi.example', 1)
    await owner.query(
      `update "Notification" set "readAt" = now() where "userId" = (select id from "User" where email = 'hr.disdik@jambi.example')`,
    )
    const isWorkday = (await owner.query(`select is_workday((now() at time zone 'Asia/Jakarta')::date) as is`)).rows[0]
      .is
    expect((await run(collectDay)).said.values.written).toBe(isWorkday ? 1 : 0)
    if (!isWorkday) return
    const { rows } = await owner.query(
      `select u.email, m.kind, count(n.id)::int as n from "Mail" m join "User" u on u.id = m."userId" join "Notification" n on n."mailId" = m.id group by 1, 2`,
    )
    expect(rows).toEqual([{ email: 'hr@jambi.example', kind: 'digest', n: 3 }])
    await put('hr@jambi.example', 1).catch(() => {})
    expect((await run(collectDay)).said.values.written).toBe(0)
  })

  it('what waited for a week is sent to nobody any more, and what is old goes', async () => {
    await owner.query(
      `insert into "Mail" (id, "userId", kind, "dueAt", "createdAt") select gen_random_uuid(), u.id, 'mail.test', now(), now() - make_interval(days => n) from (select id from "User" limit 1) u, unnest(array[6, 8]) n`,
    )
    await owner.query(
      `insert into "Mail" (id, "userId", kind, state, "dueAt", "endedAt") select gen_random_uuid(), u.id, 'mail.test', 'sent', now(), now() - make_interval(days => n) from (select id from "User" limit 1) u, unnest(array[89, 91]) n`,
    )
    expect((await run(collectDay)).said.values).toMatchObject({ expired: 1, dropped: 1 })
  })
})

describe('work that has failed', () => {
  it('is told to whoever administers the installation, once, and at once by mail', async () => {
    await runWithRealTime()
    await owner.query(
      `insert into jobs.job (name, data, state, completed_on) values ('files.check', '{}', 'failed', now())`,
    )
    await run(tellFailures)
    await run(tellFailures)
    expect(await toldOf('job.failed')).toMatchObject([
      { email: 'admin@jambi.example', times: 1, mail: 'waiting', path: '/administration/jobs' },
    ])
  })
})
