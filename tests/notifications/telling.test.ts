import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { scheduleChanged } from '@/lib/notifications/tellings'
import { defineAction } from '@/lib/platform/doors/action'
import type { Recipients } from '@/lib/platform/telling'
import { agencyId, governmentId } from '../../prisma/demo/governments.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { actAs, owner, submit } from '../support/acting'
import { addressesOf, forgetAll, runWithRealTime, toldOf } from './told'

const officer = 'staf@jambi.example'
const jambi = governmentId('jambi')
let to: Recipients[] = []
let kind: 'call.opened' | 'task.waits' | 'job.failed' = 'call.opened'
let once = false

/** An action that tells whom the test names; told so, its row of the trail is refused after that. */
const announce = defineAction({
  permission: 'programme.edit',
  name: 'theme.edit',
  input: z.strictObject({ foreign: z.literal('yes').optional() }),
  load: async () => ({}),
  can: () => null,
  run: async ({ input }) => ({
    subject: { kind: 'none', id: null },
    governmentId: input.foreign ? governmentId('sumut') : jambi,
    next: '/',
    tell: [{ kind, to, subject: 'test:1', path: '/cohorts', said: sentence('notifications.approved'), once }],
  }),
})
const tellThem = async (recipients: Recipients[]) => {
  to = recipients
  expect((await submit(announce, {})).to).toBe('/')
}
const roleHolders = { holding: 'nomination.verify', governments: [jambi] } as const
const endGrants = (email: string, set: string) =>
  owner.query(`update "Grant" set ${set} where "userId" = (select id from "User" where email = $1)`, [email])

beforeEach(async () => {
  await forgetAll()
  ;[kind, once] = ['call.opened', false]
  await actAs(officer)
})

describe('who is told', () => {
  it('is whoever holds the role now, in the government that it is about, and not who acts', async () => {
    await tellThem([roleHolders, { holding: 'programme.edit', governments: [jambi] }])
    expect(await addressesOf(kind)).toEqual(['admin@jambi.example', 'kabag@jambi.example', 'verifikator@jambi.example'])
  })

  it('is nobody whose role has ended, waits for a second person, or whose account is locked', async () => {
    await tellThem([roleHolders])
    expect(await addressesOf(kind)).toEqual(['verifikator@jambi.example'])
    await forgetAll()
    await endGrants('verifikator@jambi.example', `"endsOn" = '2024-06-27'`)
    await tellThem([roleHolders])
    expect(await addressesOf(kind)).toEqual([])
    await endGrants('verifikator@jambi.example', '"endsOn" = null')
    await owner.query(`update "User" set "disabledAt" = now() where email = 'verifikator@jambi.example'`)
    await tellThem([roleHolders])
    expect(await addressesOf(kind)).toEqual([])
    await owner.query(`update "User" set "disabledAt" = null where email = 'verifikator@jambi.example'`)
  })

  it('is of an agency’s own staff only that agency, and every agency where none is named', async () => {
    const staff = { holding: 'nomination.write', governments: [jambi] } as const
    await tellThem([{ ...staff, agencies: [agencyId('jambi', 'Disdik')] }])
    expect(await addressesOf(kind)).toEqual(['hr.disdik@jambi.example'])
    await forgetAll()
    await tellThem([staff])
    expect((await addressesOf(kind)).length).toBeGreaterThan(15)
    expect((await addressesOf(kind)).every((email) => email.endsWith('@jambi.example'))).toBe(true)
  })

  it('is of a delegation who goes, or its head alone, in another government too', async () => {
    const half = idOf('delegation', idOf('cohort', '2024'), 'sumut')
    await tellThem([{ going: [half] }])
    expect(await addressesOf(kind)).toEqual(['ketua@sumut.example', 'peserta@sumut.example'])
    await forgetAll()
    await tellThem([{ heading: [half] }])
    expect(await addressesOf(kind)).toEqual(['ketua@sumut.example'])
  })

  it('is of the installation its administrator, not those of governments', async () => {
    await tellThem([{ keeping: 'job.keep' }])
    expect(await addressesOf(kind)).toEqual(['admin@jambi.example'])
  })
})

describe('a telling', () => {
  it('is gone with the change when that is rolled back', async () => {
    to = [roleHolders]
    await expect(submit(announce, { foreign: 'yes' })).rejects.toThrow()
    expect(await toldOf(kind)).toEqual([])
  })

  it('of what is unread already is the same row, told twice; once it was read, another one', async () => {
    await tellThem([roleHolders])
    await tellThem([roleHolders])
    expect((await toldOf(kind)).map(({ times }) => times)).toEqual([2])
    await owner.query('update "Notification" set "readAt" = now()')
    await tellThem([roleHolders])
    expect((await toldOf(kind)).map(({ times }) => times).sort()).toEqual([1, 2])
  })

  it('that comes once does not come again, read or not', async () => {
    once = true
    await tellThem([roleHolders])
    await owner.query('update "Notification" set "readAt" = now()')
    await tellThem([roleHolders])
    expect((await toldOf(kind)).map(({ times }) => times)).toEqual([1])
  })

  it('is made of keys, days and figures: no row names anybody', async () => {
    await actAs('kabag@jambi.example')
    const { rows } = await owner.query<{ name: string }>('select name from "Person" union select name from "User"')
    const { rows: said } = await owner.query('select said, path, subject from "Notification"')
    const text = JSON.stringify([said, scheduleChanged('c', ['d'])])
    expect(rows.filter(({ name }) => text.includes(name))).toEqual([])
  })
})

describe('by mail', () => {
  const mails = async () =>
    (
      await owner.query(
        `select u.email, m.state::text, m.urgent, (m."dueAt" at time zone 'Asia/Jakarta')::time::text as at,
         is_workday((m."dueAt" at time zone 'Asia/Jakarta')::date) as workday from "Mail" m join "User" u on u.id = m."userId"`,
      )
    ).rows
  const choose = (email: string, choices: object) =>
    owner.query(`insert into "NotificationChoice" ("userId", choices) select id, $2 from "User" where email = $1`, [
      email,
      choices,
    ])

  it('nothing is sent while the clock of the demo is set, and the outbox says why', async () => {
    await tellThem([roleHolders])
    expect(await mails()).toMatchObject([{ email: 'verifikator@jambi.example', state: 'quiet' }])
  })

  it('it waits for office hours; what cannot wait goes at once', async () => {
    await runWithRealTime()
    await tellThem([roleHolders])
    const [mail] = await mails()
    expect(mail).toMatchObject({ state: 'waiting', urgent: false, workday: true })
    expect(mail.at >= '07:30' && mail.at < '16:00').toBe(true)
    kind = 'job.failed'
    await tellThem([{ keeping: 'job.keep' }])
    const { rows } = await owner.query(`select "dueAt" <= now() as due, urgent from "Mail" where kind = 'job.failed'`)
    expect(rows).toEqual([{ due: true, urgent: true }])
  })

  it('each gets what they chose: nothing, at once, or once a day', async () => {
    await choose('verifikator@jambi.example', { 'call.opened': { app: true, mail: 'off' } })
    await choose('kabag@jambi.example', { 'call.opened': { app: false, mail: 'now' } })
    await choose('admin@jambi.example', { 'call.opened': { app: true, mail: 'digest' } })
    await tellThem([roleHolders, { holding: 'programme.edit', governments: [jambi] }])
    const { rows } = await owner.query(
      `select u.email, n."inApp", n.digest, n."mailId" is not null as mailed, n."readAt" is null as unread
       from "Notification" n join "User" u on u.id = n."userId" order by 1`,
    )
    expect(rows).toEqual([
      { email: 'admin@jambi.example', inApp: true, digest: true, mailed: false, unread: true },
      { email: 'kabag@jambi.example', inApp: false, digest: false, mailed: true, unread: false },
      { email: 'verifikator@jambi.example', inApp: true, digest: false, mailed: false, unread: true },
    ])
  })

  it('what is unread and comes again is mailed again, but not within the hours in which its kind keeps quiet', async () => {
    await tellThem([roleHolders])
    await tellThem([roleHolders])
    expect(await mails()).toHaveLength(2)
    await forgetAll()
    kind = 'task.waits'
    await choose('verifikator@jambi.example', { 'task.waits': { app: true, mail: 'now' } })
    await tellThem([roleHolders])
    await tellThem([roleHolders])
    expect(await mails()).toHaveLength(1)
    await owner.query(`update "Notification" set "mailedAt" = now() - interval '21 hours'`)
    await tellThem([roleHolders])
    expect(await mails()).toHaveLength(2)
  })
})

describe('working days', () => {
  const ask = async (sql: string) => (await owner.query(`select ${sql} as a`)).rows[0].a
  it.each([
    ['2024-06-17', false, 'Iduladha'],
    ['2024-06-18', false, 'joint leave'],
    ['2024-06-19', true, 'a Wednesday'],
    ['2024-06-22', false, 'a Saturday'],
    ['2026-03-20', false, 'the day before Idulfitri'],
  ])('%s: %s (%s)', async (day, answer) => {
    expect(await ask(`is_workday('${day}')`)).toBe(answer)
  })

  it('a day that the office added is free too', async () => {
    await owner.query(`insert into "Holiday" (day, name) values ('2024-06-19', 'Hari Jadi')`)
    expect(await ask(`is_workday('2024-06-19')`)).toBe(false)
    await owner.query('delete from "Holiday"')
  })

  it('are counted from the day after', async () => {
    expect(await ask(`workdays_since('2024-06-14', '2024-06-14')`)).toBe(0)
    expect(await ask(`workdays_since('2024-06-14', '2024-06-19')`)).toBe(1)
    expect(await ask(`workdays_since('2024-06-14', '2024-06-20')`)).toBe(2)
  })

  it.each([
    ['2024-06-19 10:00+07', 'Asia/Jakarta', '2024-06-19 03:00:00+00'],
    ['2024-06-19 05:00+07', 'Asia/Jakarta', '2024-06-19 00:30:00+00'],
    ['2024-06-19 16:00+07', 'Asia/Jakarta', '2024-06-20 00:30:00+00'],
    ['2024-06-14 20:00+07', 'Asia/Jakarta', '2024-06-19 00:30:00+00'],
    ['2024-06-19 08:00+09', 'Asia/Jayapura', '2024-06-18 23:00:00+00'],
  ])('at %s in %s the office is there at %s', async (at, zone, then) => {
    expect(await ask(`(next_office_time('${at}', '${zone}') at time zone 'UTC')::text || '+00'`)).toBe(then)
  })
})

describe('somebody who came to a delegation later', () => {
  it('is told by the person that they are in the register, and nobody else who goes', async () => {
    const { rows } = await owner.query(`select "personId" as id from "User" where email = 'peserta@sumut.example'`)
    await tellThem([{ persons: [rows[0].id] }])
    expect(await addressesOf(kind)).toEqual(['peserta@sumut.example'])
  })
})
