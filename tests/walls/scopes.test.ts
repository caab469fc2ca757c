import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAccounts } from '@/prisma/demo/accounts'
import { database } from '@/tests/support/demo'
import {
  governmentColumn,
  keptByInstallation,
  ledBy,
  nameList,
  otherTables,
  publicTables,
  selfOnly,
  shared,
} from './scoped-tables'
import { attempt, connect, inRequestOf, openSessionOf } from './session'

/**
 * Row-level security alone: the app's role may do anything to any table of this copy, no statement has a condition of
 * the app, and the triggers that keep rows still are off. What is held back is held back by the policies.
 */
let owner: pg.Client
let app: pg.Client
const tokens = new Map<string, string>()
const tables = Object.keys(governmentColumn)

const officers = demoAccounts.filter(({ role }) => !['participant', 'delegation_head'].includes(role))
const travellers = demoAccounts.filter(({ role }) => ['participant', 'delegation_head'].includes(role))
const installer = 'admin@jambi.example'

beforeAll(async () => {
  owner = await connect(database.owner)
  app = await connect(database.app)
  await owner.query(`grant all on all tables in schema public to app`)
  await owner.query(`alter table "LineUpEntry" disable trigger line_up_frozen`)
  for (const table of ['AuditEvent', 'RollCallMark', 'Verification', 'ParticipantChange'])
    await owner.query(`alter table "${table}" disable trigger append_only`)
  await addWhatTheDemoLacks()
  for (const { email } of demoAccounts) tokens.set(email, await openSessionOf(owner, email))
})
afterAll(async () => {
  await app.end()
  await owner.end()
})

/** A draft that nobody else may see, and one row of each government in every table that the demo leaves empty. */
async function addWhatTheDemoLacks() {
  await owner.query(`
    insert into "Cohort" (id, "hostId", "programmeId", "themeId", "titleId", "titleEn", "trainingStartsOn", "trainingEndsOn", since)
      select gen_random_uuid(), "hostId", "programmeId", "themeId", 'Rancangan', 'Draft', "trainingStartsOn", "trainingEndsOn", since
      from "Cohort" where state = 'open';
    insert into "Delegation" (id, "cohortId", "hostId", "governmentId", seats, state, since)
      select gen_random_uuid(), id, "hostId", "hostId", 5, 'preparing', since from "Cohort" where state = 'draft';
    insert into "EligibilityRule" (id, "cohortId", "hostId", kind, params, position)
      select gen_random_uuid(), id, "hostId", 'overlap', '{}', 1 from "Cohort" where state = 'draft';
    insert into "RollCallMark" (id, "delegationId", "governmentId", "participantId", mark, "byId", "byName", "markedAt")
      select gen_random_uuid(), "delegationId", "governmentId", id, 'present', id, 'Contoh', now() from "Participant" where position = 2;
    insert into "Document" (id, "governmentId", kind, "nominationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
      select gen_random_uuid(), "governmentId", 'nomination_paper', id, 'a.pdf', 'application/pdf', 1, '', '', id, now() from "Nomination";
    insert into "AccountPaste" (id, "governmentId", "byId", rows) select gen_random_uuid(), id, id, '[]' from "Government";
    insert into "PeoplePaste" (id, "governmentId", "byId", rows) select gen_random_uuid(), id, id, '[]' from "Government";
    insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt")
      select gen_random_uuid(), id, "governmentId", 'reset', id::text, now() + interval '1 day' from "User";
    insert into "Submission" ("actorId", key, "bodyHash", next) select id, gen_random_uuid(), '', '/' from "User";
    insert into "SignInAttempt" ("accountHash", address, succeeded) values ('', '', false);
    insert into "Agency" (id, "governmentId", name, "shortName", kind) select gen_random_uuid(), id, 'Lain', 'Lain', 'other' from "Government";
    insert into "ParticipantChange" (id, "participantId", "governmentId", kind, reason, "byId", "byName", at)
      select gen_random_uuid(), id, "governmentId", 'add', 'Contoh', id, 'Contoh', now() from "Participant" where position = 3;
    insert into "RedoItem" (id, "changeId", "cohortId", "delegationId", "governmentId", kind)
      select gen_random_uuid(), c.id, p."cohortId", p."delegationId", p."governmentId", 'ticket'
      from "ParticipantChange" c join "Participant" p on p.id = c."participantId" where c.kind = 'add';
    insert into "Discipline" (id, "personId", "governmentId", level, "decidedOn", issuer)
      select gen_random_uuid(), "personId", "governmentId", 'ringan', '2020-01-01', 'Contoh' from "Participant" where position = 4;
    insert into "Waiver" (id, "cohortId", "delegationId", "governmentId", "personId", rule, reason, "byId", "byName", at)
      select gen_random_uuid(), "cohortId", "delegationId", "governmentId", "personId", 'age', 'Contoh', id, 'Contoh', now() from "Participant" where position = 4;
    insert into "DepartureEvent" (id, "delegationId", "cohortId", "governmentId", place, day, "startsAt", zone, officiant)
      select gen_random_uuid(), d.id, d."cohortId", d."governmentId", 'Bandara', '2024-06-30', '10:00', 'Asia/Jakarta', 'Contoh'
      from "Delegation" d where d.state = 'approved' and not exists (select from "DepartureEvent" e where e."delegationId" = d.id);
    insert into "RundownItem" (id, "eventId", "cohortId", "governmentId", "startsAt", activity, position)
      select gen_random_uuid(), id, "cohortId", "governmentId", '10:00', 'Doa', 9 from "DepartureEvent";
  `)
}

const count = async (client: pg.Client, table: string, condition = 'true') => {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from "${table}" t where ${condition}`)
  return rows[0]!.n
}
/** True for rows of another government than the actor's own. */
const foreign = (table: string, own: string) => `t."${governmentColumn[table]}" is distinct from '${own}'::uuid`

async function governmentOf(email: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`select "governmentId" as id from "User" where email = $1`, [
    email,
  ])
  return rows[0]!.id
}

/** Columns that say whose a row is would lead it over the wall; any other serves to try a write. */
async function harmlessColumn(table: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1
     order by column_name in ('governmentId', 'hostId', 'id'), ordinal_position limit 1`,
    [table],
  )
  return rows[0]!.name
}

/** One row of another government, as JSON; null where there is none. */
async function foreignRow(table: string, own: string): Promise<string | null> {
  const { rows } = await owner.query<{ row: string }>(
    `select to_jsonb(t)::text as row from "${table}" t where ${foreign(table, own)} and "${governmentColumn[table]}" is not null limit 1`,
  )
  return rows[0]?.row ?? null
}

const insertCopy = (table: string) => `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)`

describe('the table of what is shared', () => {
  it('knows every table of the schema', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual([...tables, ...otherTables].sort())
  })

  it('knows every column of a shared row', async () => {
    for (const [table, { columns }] of Object.entries(shared)) {
      const { rows } = await owner.query<{ name: string }>(
        `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
        [table],
      )
      expect(rows.map(({ name }) => name).sort(), table).toEqual([...columns].sort())
    }
  })

  it('is tried on rows: every table holds some of both governments, or of the host alone', async () => {
    const hostOnly = ['Cohort', 'EligibilityRule', 'Criterion', 'ScheduleItem', 'Partner', 'Programme', 'Theme']
    for (const table of tables) {
      const { rows } = await owner.query(
        `select distinct "${governmentColumn[table]}" from "${table}" where "${governmentColumn[table]}" is not null`,
      )
      expect(rows.length, table).toBeGreaterThanOrEqual(hostOnly.includes(table) ? 1 : 2)
    }
  })
})

describe('the name list of a joint cohort', () => {
  it('has the columns that are shared, and no other', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [nameList.view],
    )
    expect(rows.map(({ name }) => name).sort()).toEqual([...nameList.columns].sort())
  })

  it.each(['kabag@jambi.example', 'kabag@sumut.example', 'peserta@jambi.example', 'ketua@sumut.example'])(
    'shows %s who goes from the other government, of whom no row is readable otherwise',
    async (email) => {
      const own = await governmentOf(email)
      const there = `t."governmentId" <> '${own}'`
      const going = await count(
        owner,
        'Participant',
        `${there} and t.state in ('confirmed', 'departed', 'completed') and t."cohortId" in (select "cohortId" from "Delegation" where "governmentId" = '${own}')`,
      )
      const [list, rows] = await inRequestOf(app, tokens.get(email)!, async () => [
        await count(app, nameList.view, there),
        await count(app, 'Participant', there),
      ])
      expect(going).toBeGreaterThan(5)
      expect([list, rows]).toEqual([going, 0])
    },
  )

  it('shows nobody anything without a session, nor who has withdrawn, and takes no writing', async () => {
    const seen = await inRequestOf(app, null, () => count(app, nameList.view))
    const [gone, changed] = await inRequestOf(app, tokens.get('kabag@jambi.example')!, async () => [
      await count(app, nameList.view, `t.state not in ('confirmed', 'departed', 'completed')`),
      await attempt(app, `update "NameListEntry" set post = '' where "governmentId" <> actor_home()`),
    ])
    expect([seen, gone]).toEqual([0, 0])
    expect(changed).toBe('55000')
  })
})

describe('the trail of another government', () => {
  const write = (cohort: string) =>
    `select append_trail(jsonb_build_array(jsonb_build_object('action', 'test', 'subjectKind', 'test', 'outcome', 'done',
       'governmentId', g.id, 'cohortId', ${cohort}))) from "Government" g where g.id <> actor_home() limit 1`
  const answerTo = async (email: string, cohort: string) =>
    inRequestOf(app, tokens.get(email)!, () => attempt(app, write(cohort)))
  const joint = `(select "cohortId" from "Delegation" where state = 'approved' group by 1 having count(*) > 1 limit 1)`
  const alone = `(select "cohortId" from "Delegation" d where d."governmentId" = d."hostId" group by 1
    having (select count(*) from "Delegation" o where o."cohortId" = d."cohortId") = 1 limit 1)`

  it.each(['kabag@jambi.example', 'penghubung@sumut.example', 'peserta@jambi.example'])(
    'takes no row of %s by itself, nor beside a cohort that it has no part in',
    async (email) => {
      expect(await answerTo(email, 'null')).toBe('42501')
      expect(await answerTo(email, alone)).toBe('42501')
    },
  )
  it('takes a row of whoever shares the cohort with it', async () => {
    expect(await answerTo('kabag@jambi.example', joint)).toBe(1)
    expect(await answerTo('penghubung@sumut.example', joint)).toBe(1)
  })
  it('takes a row of the administrator of the installation, who keeps its accounts', async () => {
    expect(await answerTo(installer, 'null')).toBe(1)
  })
  it('takes no row of nobody', async () => {
    const sql = `select append_trail(jsonb_build_array(jsonb_build_object('action', 'test', 'subjectKind', 'test',
      'outcome', 'done', 'governmentId', id))) from "Government" limit 1`
    expect(await inRequestOf(app, null, () => attempt(app, sql))).toBe('42501')
    expect(
      await inRequestOf(app, null, () => attempt(app, sql.replace("'governmentId', id", "'governmentId', null"))),
    ).toBe(1)
  })
})

describe.each(officers)('$email, by row-level security alone', ({ email }) => {
  const kept = email === installer ? keptByInstallation : []
  let own: string
  beforeAll(async () => {
    own = await governmentOf(email)
  })

  it('reads of the other government what a cohort shares, and nothing else', async () => {
    const leaks = await inRequestOf(app, tokens.get(email)!, async () => {
      const seen: string[] = []
      for (const table of tables) {
        if (kept.includes(table)) continue
        const allowed = shared[table]?.when ?? 'false'
        if (await count(app, table, `${foreign(table, own)} and not (${allowed})`)) seen.push(table)
      }
      return seen
    })
    expect(leaks).toEqual([])
  })

  it('reads the own rows, so that the walls are not just closed', async () => {
    const seen = await inRequestOf(app, tokens.get(email)!, () =>
      count(app, 'Person', `not (${foreign('Person', own)})`),
    )
    expect(seen).toBe(await count(owner, 'Person', `not (${foreign('Person', own)})`))
  })

  it('changes and deletes no row of the other government', async () => {
    const touched: string[] = []
    await inRequestOf(app, tokens.get(email)!, async () => {
      for (const table of tables) {
        if (kept.includes(table) || (email === installer && table === 'Government')) continue
        const column = await harmlessColumn(table)
        const there = foreign(table, own)
        const changed = await attempt(app, `update "${table}" t set "${column}" = "${column}" where ${there}`)
        const deleted = await attempt(app, `delete from "${table}" t where ${there}`)
        if (changed !== 0 || deleted !== 0) touched.push(`${table}: ${changed}, ${deleted}`)
      }
    })
    expect(touched).toEqual([])
  })

  it('adds no row to the other government, but for the seats that a host offers', async () => {
    const hosts = own === (await governmentOf(installer))
    const added: string[] = []
    await inRequestOf(app, tokens.get(email)!, async () => {
      for (const table of tables) {
        const row = await foreignRow(table, own)
        if (!row || kept.includes(table) || (email === installer && table === 'Government')) continue
        const answer = await attempt(app, insertCopy(table), [row])
        if (answer !== '42501') added.push(`${table}: ${answer}`)
      }
    })
    // Past the policy, the copy of the row meets the key of the row itself.
    expect(added).toEqual(hosts ? ['Delegation: 23505'] : [])
  })

  it('moves no own row into the other government', async () => {
    const moved: string[] = []
    const { rows } = await owner.query<{ id: string }>(`select id from "Government" where id <> $1`, [own])
    await inRequestOf(app, tokens.get(email)!, async () => {
      for (const table of tables) {
        const column = governmentColumn[table]
        if (column === 'id' || kept.includes(table)) continue
        const mine = `t.ctid in (select ctid from "${table}" where "${column}" = $1 limit 1)`
        const sql = `update "${table}" t set "${column}" = $2 where ${mine}`
        const answer = await attempt(app, sql, [own, rows[0]!.id])
        if (answer !== '42501' && answer !== 0) moved.push(`${table}: ${answer}`)
      }
    })
    expect(moved).toEqual([])
  })
})

describe.each(travellers)('$email, who has no grant, by row-level security alone', ({ email, role }) => {
  const isHead = role === 'delegation_head'

  it('reads the own rows, the name list and what is public of a cohort', async () => {
    const own = await governmentOf(email)
    const leaks = await inRequestOf(app, tokens.get(email)!, async () => {
      const seen: string[] = []
      for (const table of tables) {
        const allowed = [selfOnly[table], shared[table]?.when, isHead ? ledBy[table] : undefined].filter(Boolean)
        if (table === 'Participant') allowed.push('t."personId" = actor_person()')
        if (await count(app, table, `not (${allowed.join(' or ') || 'false'})`)) seen.push(table)
        if (['Person', 'Nomination', 'AwayPeriod'].includes(table) && (await count(app, table, foreign(table, own))))
          seen.push(`${table} of the other government`)
      }
      return seen
    })
    expect(leaks).toEqual([])
  })

  it('sees itself once', async () => {
    const [people, self] = await inRequestOf(app, tokens.get(email)!, async () => {
      return [await count(app, 'Person'), await count(app, 'Person', 't.id = actor_person()')]
    })
    expect(self).toBe(1)
    expect(people).toBe(isHead ? 10 : 1)
  })

  it('writes nothing but, as head, over the own delegation', async () => {
    const wide = isHead ? ['Participant', 'AwayPeriod', 'RollCallMark', 'Delegation'] : []
    const touched: string[] = []
    await inRequestOf(app, tokens.get(email)!, async () => {
      for (const table of tables) {
        const column = await harmlessColumn(table)
        const beyond = wide.includes(table)
          ? table === 'Delegation'
            ? 'not (t.id = any (actor_delegations()))'
            : 'not (t."delegationId" = any (actor_delegations()))'
          : 'true'
        const changed = await attempt(app, `update "${table}" t set "${column}" = "${column}" where ${beyond}`)
        const deleted = await attempt(app, `delete from "${table}" t where ${beyond}`)
        if (changed !== 0 || deleted !== 0) touched.push(`${table}: ${changed}, ${deleted}`)
      }
    })
    expect(touched).toEqual([])
  })
})

describe('nobody', () => {
  const all = [...tables, ...otherTables.filter((table) => table !== '_prisma_migrations')]

  it('reads published cohorts with their names and counts once a request has begun', async () => {
    const seen = await inRequestOf(app, null, async () => {
      const found: string[] = []
      for (const table of all) if (await count(app, table)) found.push(table)
      return { found, drafts: await count(app, 'Cohort', `t.state = 'draft'`), cohorts: await count(app, 'Cohort') }
    })
    expect(seen.found.sort()).toEqual([...publicTables].sort())
    expect(seen.drafts).toBe(0)
    expect(seen.cohorts).toBe(await count(owner, 'Cohort', `t.state <> 'draft'`))
  })

  it('reads no row at all without a begun request', async () => {
    const found: string[] = []
    for (const table of all) if (await count(app, table)) found.push(table)
    expect(found).toEqual([])
  })

  it('is whoever comes with a dead session or a disabled account', async () => {
    const email = 'auditor@sumut.example'
    const people = () => inRequestOf(app, tokens.get(email)!, () => count(app, 'Person'))
    expect(await people()).toBeGreaterThan(0)
    await owner.query(`update "User" set "disabledAt" = now() where email = $1`, [email])
    expect(await people()).toBe(0)
    await owner.query(`update "User" set "disabledAt" = null where email = $1`, [email])
    await owner.query(`update "Session" set "expiresAt" = now() - interval '1 second' where "tokenHash" = $1`, [
      tokens.get(email),
    ])
    expect(await people()).toBe(0)
  })
})

describe('control: a policy that lets through', () => {
  it('is found by the same count', async () => {
    const email = 'verifikator@sumut.example'
    const own = await governmentOf(email)
    await owner.query('create policy leak on "Score" for select using (request_begun())')
    const seen = await inRequestOf(app, tokens.get(email)!, () => count(app, 'Score', foreign('Score', own)))
    await owner.query('drop policy leak on "Score"')
    expect(seen).toBeGreaterThan(0)
  })
})
