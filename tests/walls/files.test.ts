import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { takeCopyOf } from '@/tests/support/copy'
import { migrate } from '../../scripts/migrations'
import { raiseWalls } from '../../scripts/raise-walls'
import { parseWalls, readWalls } from '../../scripts/walls'
import { catalogue, differences, wallParts } from './catalogue'
import { connect, inRequestOf, openSessionOf } from './session'

/** The database agrees with prisma/walls: one that has lived, and one that was made from the files alone. */
const lived = await takeCopyOf('demo')
const made = await takeCopyOf('angkatan')
let owner: pg.Client
let alone: pg.Client
beforeAll(async () => {
  owner = await connect(lived.owner)
  alone = await connect(made.owner)
})
afterAll(async () => {
  await owner.end()
  await alone.end()
})

const namesIn = async (part: 'policy' | 'function' | 'view' | 'trigger') =>
  (await catalogue(owner, part))
    .map((line) => line.split(' ')[0]!)
    .filter((name) => !/\.(?:owner_all|backed_up)$/.test(name))
const namesOf = (kind: string) =>
  readWalls().flatMap((wall) => (wall.kind === kind ? [wall.table ? `${wall.table}.${wall.name}` : wall.name] : []))

describe('the walls of a database', () => {
  it.each(['policy', 'function', 'view', 'trigger'] as const)('are those of the files, by every %s', async (kind) => {
    expect(await namesIn(kind)).toEqual(namesOf(kind).sort())
    expect(namesOf(kind).length).toBeGreaterThan(0)
  })

  it('are as the files alone make them, and whatever a hand changed is seen', async () => {
    expect(await differences(owner, alone, wallParts)).toEqual({})
    await owner.query('begin')
    await owner.query(byHand)
    const seen = await differences(owner, alone, wallParts)
    await owner.query('rollback')
    expect(seen).toEqual({
      policy: ['Person.own_government', 'Score.mine', 'Waiver.own_government'],
      function: ['actor_installs', 'leak', 'tell_lock_out'],
      view: ['Everybody', 'NameListEntry'],
      trigger: ['AuditEvent.append_only', 'Participant.keep_seats', 'Score.leak'],
      security: ['Person', 'Score'],
    })
  })

  it('are those of the files again after the next start, whatever a hand changed', async () => {
    await owner.query(byHand)
    expect(await migrate(lived)).toEqual([])
    expect(await differences(owner, alone)).toEqual({})
  })

  it('leave what belongs to an extension, to another schema, or to a table', async () => {
    await owner.query(`
      create schema queue; create table queue.job (id int); alter table queue.job enable row level security;
      create function queue.next() returns trigger language plpgsql as 'begin return new; end';
      create trigger next before insert on queue.job for each row execute function queue.next();
      create policy worker on queue.job using (true);
      create function is_code(text) returns boolean language sql immutable as $$ select $1 ~ '^[A-Z]+$' $$;
      create table "Room" (code text constraint "Room_code" check (is_code(code)))`)
    await migrate(lived)
    const { rows } = await owner.query(`
      select to_regprocedure('is_code(text)') is not null as "ofTable", to_regprocedure('gbt_uuid_compress(internal)') is not null as "ofExtension",
        exists (select from pg_policy where polrelid = 'queue.job'::regclass) and exists (select from pg_trigger where tgname = 'next') as "ofQueue",
        exists (select from pg_policies where tablename = 'Room' and policyname = 'owner_all') as "newTable"`)
    await owner.query('drop schema queue cascade; drop table "Room"; drop function is_code')
    expect(rows).toEqual([{ ofTable: true, ofExtension: true, ofQueue: true, newTable: true }])
  })

  it('are not changed at all when one cannot be made, and the statement is named with its place', async () => {
    const client = await connect(lived.owner)
    const add = (sql: string) =>
      raiseWalls(client, { app: 'app', worker: 'worker' }, [...readWalls(), ...parseWalls(sql, 'people.sql')])
    await expect(add('\n\ncreate policy odd on "Person" using (nobody = 1)')).rejects.toThrow(
      /^The walls .* left as they stood\.\nprisma\/walls\/people\.sql, line 3: SQLSTATE 42703: .*\ncreate policy odd/,
    )
    // A function may name what is made after it, so what it says is read at the end.
    await expect(
      add(`create function odd() returns int language sql as $$ select id from "Nowhere" $$`),
    ).rejects.toThrow(/SQLSTATE 42P01: odd\(\): relation "Nowhere" does not exist/)
    await client.end()
    expect(await differences(owner, alone, wallParts)).toEqual({})
  })
})

const byHand = `
  drop policy own_government on "Person"; create policy mine on "Score" using (true);
  alter policy own_government on "Waiver" using (true);
  create or replace function actor_installs() returns boolean language sql stable as 'select true';
  create function leak() returns trigger language plpgsql security definer as 'begin return new; end';
  grant execute on function tell_lock_out to app;
  create view "Everybody" as select * from "Person"; alter view "NameListEntry" set (security_barrier = false);
  drop trigger keep_seats on "Participant"; alter table "AuditEvent" disable trigger append_only;
  create trigger leak before insert on "Score" for each row execute function leak();
  alter table "Person" disable row level security; alter table "Score" no force row level security`

describe('every table', () => {
  const unwalled = async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and relname <> '_prisma_migrations' and not (
           relrowsecurity and relforcerowsecurity
           and exists (select from pg_policy p where polrelid = c.oid and polname = 'owner_all' and polroles = array[c.relowner])
           and exists (select from pg_policy p where polrelid = c.oid and polname <> 'owner_all'))`,
    )
    return rows.map(({ name }) => name)
  }

  it('lets through whoever owns it, and says in prisma/walls whom else', async () => {
    expect(await unwalled()).toEqual([])
  })

  it('… and one without a policy, or with another owner’s, would be found', async () => {
    await owner.query('begin')
    await owner.query(`
      create table "Room" (id int); alter table "Room" enable row level security, force row level security;
      create policy owner_all on "Room" to mig using (true);
      drop policy owner_all on "Score"; create policy owner_all on "Score" to app using (true)`)
    const found = await unwalled()
    await owner.query('rollback')
    expect(found.sort()).toEqual(['Room', 'Score'])
  })
})

describe('the files of prisma/walls', () => {
  it('may stand in any order: functions are made first, then views, policies and triggers', () => {
    const kinds = readWalls().map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['function', 'view', 'policy', 'trigger'])
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })
  const order = ['function', 'view', 'policy', 'trigger']

  it.each(['alter table "Person" add column x int', 'drop policy self on "Person"', 'grant select on "Person" to app'])(
    'hold nothing but what is made anew: %s is refused with its place',
    (sql) => {
      expect(() => parseWalls(`-- Odd.\n${sql};`, 'people.sql')).toThrow(
        /^prisma\/walls\/people\.sql, line 2: only functions/,
      )
    },
  )
})

/** What a restore as another role comes to: everything but the policies is the new owner's. */
const giveAll = (role: string) => `
  alter schema public owner to ${role}; alter schema jobs owner to ${role}; alter type jobs.job_state owner to ${role};
  do $$ declare v record; begin
    for v in select oid::regclass as name from pg_class where relnamespace::regnamespace::text in ('public', 'jobs') and relkind in ('r', 'p', 'v')
    loop execute format('alter table %s owner to ${role}', v.name); end loop;
    for v in select oid::regprocedure as name from pg_proc where pronamespace::regnamespace::text in ('public', 'jobs') and pg_get_userbyid(proowner) = 'mig'
    loop execute format('alter function %s owner to ${role}', v.name); end loop;
  end $$`

describe('a database that was moved to another owner', () => {
  it('shows its rows after a start, to its owner and through the walls, and before it to nobody', async () => {
    const moved = await takeCopyOf('demo')
    const role = `moved_${process.pid}`
    const root = await connect(inject('root').replace(/[^/]+$/, new URL(moved.owner).pathname.slice(1)))
    await root.query(`create role ${role} login password 'secret'`)
    try {
      await root.query(giveAll(role))
      const address = moved.owner.replace(/\/\/[^@]*@/, `//${role}:secret@`)
      const its = await connect(address)
      const people = async () => (await its.query(`select count(*)::int as n from "Person"`)).rows[0].n
      const before = await people()
      const all = (await root.query(`select count(*)::int as n from "Person"`)).rows[0].n
      await expect(migrate(moved)).rejects.toThrow(
        new RegExp(
          `belongs to ${role}, and migrations run as mig: nothing was changed\\.\\n.*REASSIGN OWNED BY "${role}" TO "mig";`,
        ),
      )
      expect(await migrate({ ...moved, owner: address })).toEqual([])
      expect([before, await people()]).toEqual([0, all])
      const app = await connect(moved.app)
      const token = await openSessionOf(its, 'kabag@jambi.example')
      const { rows } = await inRequestOf(app, token, () => app.query('select count(*)::int as n from "Person"'))
      expect(rows[0].n).toBeGreaterThan(500)
      await app.end()
      await its.end()
    } finally {
      await root.query(`reassign owned by ${role} to owner; drop owned by ${role}; drop role ${role}`)
      await root.end()
    }
  })
})
