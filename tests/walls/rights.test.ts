import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/tests/support/demo'
import { attempt, connect, inRequestOf, openSessionOf } from './session'

let owner: pg.Client
let app: pg.Client
let kabag: string
beforeAll(async () => {
  owner = await connect(database.owner)
  app = await connect(database.app)
  kabag = await openSessionOf(owner, 'kabag@jambi.example')
})
afterAll(async () => {
  await app.end()
  await owner.end()
})
const answerTo = (sql: string) => inRequestOf(app, kabag, () => attempt(app, sql))
const denied = '42501'
const asks = (who: string, name = 'letter.send') =>
  `insert into jobs.job_common (name, data) values ('${name}', jsonb_build_object('actorId', ${who}))`
const addsToTrail = `insert into "AuditEvent" (at, "domainAt", "actorId", "actorName", "actorPost", action, "subjectKind", "governmentId")
  select now(), now(), actor_user(), 'Contoh', 'Kabag', 'test', 'test', (actor_governments())[1]`

describe('every table', () => {
  it('has row-level security, forced upon its owner too', async () => {
    const { rows } = await owner.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relname <> '_prisma_migrations' and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(rows).toEqual([])
  })

  it('belongs to another role than the one of the web', async () => {
    const { rows } = await owner.query<{ role: string }>(
      `select distinct tableowner as role from pg_tables where schemaname = 'public'`,
    )
    expect(rows).toEqual([{ role: 'mig' }])
  })

  it('keeps all its rows: only the sets that a form replaces may be deleted', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and has_table_privilege('app', oid, 'delete') order by relname collate "C"`,
    )
    expect(rows.map(({ name }) => name)).toEqual(
      'Assignment Criterion Discipline EligibilityRule EscalationStep Holiday JourneyLeg LineUpEntry Performance RundownItem ScheduleItem Score'.split(
        ' ',
      ),
    )
  })
})

describe('the role of the web', () => {
  it.each([
    ['reads no password hash', `select "passwordHash" from "User"`],
    ['reads no whole account, which would hold it', `select * from "User"`],
    ['writes no password hash', `update "User" set "passwordHash" = ''`],
    ['reads no hash of an activation link', `select "tokenHash" from "Activation"`],
    ['reads no tries to sign in', `select * from "SignInAttempt"`],
    ['reads no devices that an account knows', `select * from "KnownDevice"`],
    ['opens no session by itself', `insert into "Session" select * from "Session"`],
    ['changes no row of the trail', `update "AuditEvent" set reason = 'lain'`],
    ['deletes no row of the trail', `delete from "AuditEvent"`],
    ['adds no row to the trail by itself', addsToTrail],
    [
      'adds none with an id that an honest one would have',
      addsToTrail.replace('at,', 'id, at,').replace('select ', 'select 1000000, '),
    ],
    ['counts no number of the trail up', `select nextval('"AuditEvent_id_seq"')`],
    ['moves no end of a chain', `update "TrailHead" set number = 0`],
    ['sees no end of a chain', `select * from "TrailHead"`],
    ['empties no table', `truncate "AuditEvent"`],
    ['writes no seats', `update "Delegation" set seats = 99`],
    ['writes no counter of seats taken', `update "Delegation" set taken = 0`],
    ['changes no approval', `update "Approval" set decision = 'returned'`],
    ['changes no verification', `update "Verification" set note = ''`],
    ['changes no mark of the roll call', `update "RollCallMark" set mark = 'absent'`],
    ['sets no clock but through its function', `update "Installation" set "clockOffsetSeconds" = 0`],
    ['creates no table', `create table public.mine (id int)`],
    ['begins no job, in whoever’s name', `select begin_job(actor_user())`],
    ['is not the clock', `select begin_clockwork()`],
    ['takes no scope but through a request', `select take_scope(actor_user(), null, now())`],
    ['asks for no job in another’s name', asks('gen_random_uuid()')],
    ['asks for no job in nobody’s name', `insert into jobs.job (name, data) values ('expired.sweep', '{}')`],
    ['asks for no work of the clock', asks('actor_user()', 'files.check')],
    ['changes no job', `update jobs.job set data = null`],
    ['deletes no job', `delete from jobs.job_common`],
    ['makes no queue', `select jobs.create_queue('mine', '{}')`],
  ])('%s', async (_, sql) => {
    expect(await answerTo(sql)).toBe(denied)
  })

  it('adds to the trail through the function, as itself and with the times of the database', async () => {
    const row = {
      action: 'test',
      subjectKind: 'test',
      outcome: 'done',
      actorName: 'Orang lain',
      at: '2000-01-01',
      number: 1,
    }
    const written = await inRequestOf(app, kabag, async () => {
      const sql = `select append_trail(jsonb_build_array($1::jsonb || jsonb_build_object('governmentId', actor_home())))`
      await app.query(sql, [JSON.stringify(row)])
      const { rows } = await app.query(
        `select e.*, abs(extract(epoch from e.at - clock_timestamp())) < 5 as real, abs(extract(epoch from "domainAt" - domain_now())) < 5 as own,
           u.name = e."actorName" and u.id = e."actorId" as oneself
         from "AuditEvent" e, "User" u where u.id = actor_user() order by e.id desc limit 1`,
      )
      return rows[0]
    })
    expect(written).toMatchObject({ action: 'test', real: true, own: true, oneself: true })
    expect(Number(written.number)).toBeGreaterThan(100)
    expect(written.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes the seats of a delegation of its own cohort only through the function', async () => {
    const { rows } = await inRequestOf(app, kabag, () =>
      app.query<{ changed: number }>(
        `select set_delegation_seats(id, seats + 1, version) as changed from "Delegation" where state = 'preparing' limit 1`,
      ),
    )
    expect(rows[0]?.changed).toBe(1)
  })

  it('cannot lift the seats of a cohort of another government through the function', async () => {
    const liaison = await openSessionOf(owner, 'penghubung@sumut.example')
    const { rows } = await inRequestOf(app, liaison, () =>
      app.query<{ changed: number }>(
        `select sum(set_delegation_seats(id, seats + 1, version))::int as changed from "Delegation" where "hostId" <> actor_home()`,
      ),
    )
    expect(rows[0]?.changed).toBe(0)
  })
})

describe('the queue', () => {
  it('is asked by whoever is signed in, in the own name, and shows each their own', async () => {
    const seen = await inRequestOf(app, kabag, async () => {
      await app.query(asks('actor_user()'))
      return (await app.query('select from jobs.job')).rowCount
    })
    expect(seen).toBe(1)
    expect(await inRequestOf(app, null, async () => (await app.query('select from jobs.job')).rowCount)).toBe(0)
  })

  const seen = `select from jobs.job where data ->> 'actorId' = 'somebody'`
  it('hides from one what another asked for, and shows all to whoever administers the installation', async () => {
    await owner.query(`insert into jobs.job (name, data) values ('expired.sweep', '{"actorId": "somebody"}')`)
    const admin = await openSessionOf(owner, 'admin@jambi.example')
    const seenBy = (token: string) => inRequestOf(app, token, async () => (await app.query(seen)).rowCount)
    const counts = [await seenBy(kabag), await seenBy(admin)]
    await owner.query(`delete from jobs.job where data ->> 'actorId' = 'somebody'`)
    expect(counts).toEqual([0, 1])
  })
})

describe('the role of the worker', () => {
  const begin = async (email: string) => {
    const worker = await connect(database.worker)
    await worker.query('begin')
    const { rows } = await worker.query('select begin_job($1) as begun', [await idOf(email)])
    const people = await worker.query('select from "Person"')
    await worker.end()
    return { actor: rows[0].begun.actor, people: people.rowCount }
  }
  const idOf = async (email: string) =>
    (await owner.query('select id from "User" where email = $1', [email])).rows[0].id as string

  it('begins a job as an account, with all that a request of it would have but its session', async () => {
    const asked = await inRequestOf(app, kabag, async () => {
      const { rows } = await app.query('select begin_request($1, false) as begun', [kabag])
      return { actor: rows[0].begun.actor, people: (await app.query('select from "Person"')).rowCount }
    })
    const { actor, people } = await begin('kabag@jambi.example')
    expect(actor).toEqual({ ...asked.actor, sessionId: null })
    expect(people).toBe(asked.people)
    expect(people).toBeGreaterThan(100)
  })

  it('begins none as an account that is locked: it is nobody, and sees nothing', async () => {
    await owner.query(`update "User" set "disabledAt" = now() where email = 'penilai3@jambi.example'`)
    expect(await begin('penilai3@jambi.example')).toEqual({ actor: null, people: 0 })
  })

  it('sees no row as the clock', async () => {
    const worker = await connect(database.worker)
    await worker.query('begin')
    await worker.query('select begin_clockwork()')
    const counts = []
    for (const table of ['Person', 'User', 'Session', 'AuditEvent'])
      counts.push((await worker.query(`select count(*)::int as n from "${table}"`)).rows[0].n)
    await worker.end()
    expect(counts).toEqual([0, 0, 0, 0])
  })
})

describe('the role of backups', () => {
  it('reads every row of every table, without a request or a job', async () => {
    const backup = await connect(database.backup)
    const { rows } = await owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    )
    const unlike: string[] = []
    for (const { name } of [...rows, { name: 'jobs.job' }]) {
      const count = `select count(*)::int as n from ${name}`
      const [seen, there] = [await backup.query(count), await owner.query(count)]
      if (seen.rows[0].n !== there.rows[0].n) unlike.push(name)
    }
    await backup.end()
    expect(rows.length).toBeGreaterThan(40)
    expect(unlike).toEqual([])
  })

  it.each([
    ['writes no row', `update "Person" set name = 'x'`],
    ['adds none', `insert into "TrailHead" (chain) values (gen_random_uuid())`],
    ['deletes none', 'delete from "Session"'],
    ['asks for no job', `insert into jobs.job (name) values ('trail.verify')`],
    ['moves no counter', `select setval('"AuditEvent_id_seq"', 1)`],
    ['calls no function of the house', 'select begin_clockwork()'],
    ['makes no table', 'create table public.mine (id int)'],
  ])('%s', async (_, sql) => {
    const backup = await connect(database.backup)
    await backup.query('begin')
    expect(await attempt(backup, sql)).toBe(denied)
    await backup.end()
  })

  it('opens no row to any other: its policies name it alone', async () => {
    const { rows } = await owner.query(
      `select distinct roles::text, cmd from pg_policies where policyname = 'backed_up'`,
    )
    expect(rows).toEqual([{ roles: '{backup}', cmd: 'SELECT' }])
  })
})

describe('every function', () => {
  it('may be called by the web’s role and not by everybody, but for those that only functions and the owner call', async () => {
    const { rows } = await owner.query<{ name: string; web: boolean; everybody: boolean }>(
      `select proname as name, has_function_privilege('app', p.oid, 'execute') as web,
         exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0) as everybody
       from pg_proc p where pronamespace = 'public'::regnamespace and pg_get_userbyid(proowner) = 'mig'`,
    )
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter(({ everybody }) => everybody)).toEqual([])
    const others = rows.filter(({ web }) => !web).map(({ name }) => name)
    expect(others.sort()).toEqual(notForTheWeb.toSorted())
  })
})

const notForTheWeb = [
  ...[
    'begin_clockwork',
    'begin_job',
    'claim_mail',
    'collect_mails',
    'escalation_steps',
    'failed_jobs',
    'leave_scope',
    'people_with_tasks',
    'compare_files',
    'keep_mail',
    'settle_mail',
    'written_mail',
    'count_unread',
    'keep_measurement',
    'mend_queue_clock',
    'report_job',
    'people_to_tell',
    'sweep_expired',
    'take_scope',
    'tell_job_refused',
    'worker_signs',
  ],
  ...['tell_lock_out', 'trail_faults', 'verify_trail', 'wrong_tries'],
]

describe('what the database keeps still', () => {
  it.each([
    ['an entry of an approved line-up', `update "LineUpEntry" set reason = 'lain'`, '23514'],
    [
      'an approved line-up, against one more entry',
      `insert into "LineUpEntry" select (jsonb_populate_record(e, '{"id": "00000000-0000-4000-8000-000000000001"}')).* from "LineUpEntry" e limit 1`,
      '23514',
    ],
    ['the snapshot of a nomination', `update "Nomination" set "snapshotHash" = '' where state = 'verified'`, '23514'],
    ['the person of a participant', `update "Participant" set "personId" = (select id from "Person" limit 1)`, 'P0001'],
    ['the clock of a database that is no demo', `update "Installation" set demo = false`, denied],
  ])('%s', async (_, sql, code) => {
    expect(await answerTo(sql)).toBe(code)
  })

  it('the trail, even from its owner', async () => {
    await owner.query('begin')
    expect(await attempt(owner, `delete from "AuditEvent"`)).toBe('P0001')
    expect(await attempt(owner, `update "AuditEvent" set reason = ''`)).toBe('P0001')
    expect(await attempt(owner, `truncate "AuditEvent"`)).toBe('P0001')
    await owner.query('rollback')
  })
})
