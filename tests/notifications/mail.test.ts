import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { composing } from '@/lib/notifications/letters'
import { secretOfActivation } from '@/lib/platform/activation-secret'
import { employPostman, type Postman } from '@/lib/platform/postman'
import { openSmtp, type SmtpSettings } from '@/lib/platform/smtp'
import { database } from '@/tests/support/demo'
import { owner } from '../support/acting'
import { openMailServer, until } from './mail-server'
import { forgetAll, runWithRealTime } from './told'

process.env.DATABASE_URL = database.worker
const secret = 'a secret of tests, as long as it has to be'
const server = await openMailServer()
const plain = (more: Partial<SmtpSettings> = {}): SmtpSettings => ({
  ...{ host: '127.0.0.1', port: server.port, secure: false, plain: true, user: null, password: null },
  from: 'Angkatan <angkatan@jambi.example>',
  ...more,
})

let postmen: Postman[] = []
function employ(more: Partial<SmtpSettings> = {}) {
  const compose = composing({ publicUrl: 'https://angkatan.example', sessionSecret: secret })
  postmen.push(employPostman({ smtp: openSmtp(plain(more)), compose, every: 30, renew: 200 }))
}

/** Puts a mail for each of these into the outbox, with one notification in it. */
async function put(...emails: string[]) {
  for (const email of emails) {
    const id = randomUUID()
    await owner.query(
      `insert into "Mail" (id, "userId", "governmentId", kind, "dueAt") select $1, id, "governmentId", 'call.opened', now() from "User" where email = $2`,
      [id, email],
    )
    await owner.query(
      `insert into "Notification" (id, "userId", kind, subject, path, said, at, "cohortId", "mailId")
       select gen_random_uuid(), u.id, 'call.opened', $1::uuid::text, '/cohorts/x', '{"key": "notifications.callOpened", "values": {"day": {"day": "2024-07-09"}}}', now(),
         (select id from "Cohort" where "titleEn" = 'Innovation in Governance' limit 1), $1::uuid from "User" u where email = $2`,
      [id, email],
    )
  }
}
const states = async () =>
  Object.fromEntries(
    (
      await owner.query<{ email: string; state: string; answer: string }>(
        `select u.email, m.state::text, m.answer from "Mail" m join "User" u on u.id = m."userId"`,
      )
    ).rows.map(({ email, state, answer }) => [email, `${state} ${answer ?? ''}`.trim()]),
  )
const staff = async (n: number) =>
  (
    await owner.query<{ email: string }>(
      `select email from "User" where email like 'hr%@jambi.example' order by email limit $1`,
      [n],
    )
  ).rows.map(({ email }) => email)

beforeEach(async () => {
  await forgetAll()
  await runWithRealTime()
  server.taken.length = 0
  await server.behave({ refuse: [], later: [], slow: 0, from: 'taken' })
})
afterEach(async () => {
  await Promise.all(postmen.map((one) => one.stop()))
  postmen = []
})

describe('a mail', () => {
  it('arrives as text and HTML in the language of its reader, names nobody in its subject, and leads to the page', async () => {
    await owner.query(
      `insert into "NotificationChoice" ("userId", locale) select id, 'en' from "User" where email = 'hr@jambi.example'`,
    )
    await put('hr@jambi.example', 'hr.disdik@jambi.example')
    employ()
    await until(() => server.taken.length === 2)
    const of = (email: string) => server.taken.find(({ to }) => to.includes(email))!
    expect(of('hr.disdik@jambi.example').raw.replace(/=\r\n/g, '')).toContain('https://angkatan.example/cohorts/x')
    expect(of('hr@jambi.example').raw).toMatch(/multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html/)
    expect(of('hr@jambi.example').subject).toContain('A call is open, nominations until')
    expect(of('hr.disdik@jambi.example').subject).toContain('Penawaran dibuka')
    const { rows } = await owner.query<{ name: string }>('select name from "User"')
    expect(rows.filter(({ name }) => server.taken.some(({ subject }) => subject.includes(name)))).toEqual([])
    await until(async () => (await states())['hr@jambi.example'] === 'sent 250')
  })

  it('carries the link of an account, and neither the outbox nor anything else in the database holds it', async () => {
    const activation = randomUUID()
    const link = secretOfActivation(secret, activation)
    await owner.query(
      `insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt")
       select $1::uuid, id, "governmentId", 'reset', $1::uuid::text, now() + interval '1 day' from "User" where email = 'hr@jambi.example'`,
      [activation],
    )
    await owner.query(
      `insert into "Mail" (id, "userId", kind, "activationId", urgent, "dueAt") select gen_random_uuid(), "userId", 'account.link', id, true, now() from "Activation" where id = $1`,
      [activation],
    )
    employ()
    await until(() => server.taken.length === 1)
    expect(server.taken[0]!.raw.replace(/=\r\n/g, '')).toContain(`/activate/${link}`)
    const { rows } = await owner.query(
      `select to_jsonb(m)::text as row from "Mail" m union all select to_jsonb(a)::text from "Activation" a`,
    )
    expect(rows.filter(({ row }) => row.includes(link))).toEqual([])
  })

  it('of a link that was used meanwhile, or of an account that is locked, is not sent', async () => {
    await put('hr@jambi.example')
    await owner.query(`update "User" set "disabledAt" = now() where email = 'hr@jambi.example'`)
    await put('hr.disdik@jambi.example')
    employ()
    await until(() => server.taken.length === 1)
    await owner.query(`update "User" set "disabledAt" = null where email = 'hr@jambi.example'`)
    expect(server.taken.map(({ to }) => to)).toEqual([['hr.disdik@jambi.example']])
    expect((await states())['hr@jambi.example']).toBe('expired gone')
  })

  it('stays in the outbox while the clock of the demo is set', async () => {
    await owner.query('update "Installation" set "clockOffsetSeconds" = -1000')
    await put('hr@jambi.example')
    employ()
    await put('hr.disdik@jambi.example')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(server.taken).toEqual([])
  })

  it('lets no line break of a name or an address into its headers', async () => {
    const { name } = (await owner.query(`select name from "User" where email = 'hr@jambi.example'`)).rows[0]
    await owner.query(`update "User" set name = E'Budi\\r\\nBcc: korban@example.com' where email = 'hr@jambi.example'`)
    await put('hr@jambi.example')
    employ()
    await until(() => server.taken.length === 1)
    await owner.query(`update "User" set name = $1 where email = 'hr@jambi.example'`, [name])
    expect(server.taken[0]!.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
    expect(server.taken[0]!.to).toEqual(['hr@jambi.example'])
  })
})

describe('a mail server', () => {
  it('that refuses one address of twenty takes the other nineteen at once', async () => {
    const twenty = await staff(20)
    await server.behave({ refuse: [twenty[3]] })
    await put(...twenty)
    employ()
    await until(async () => Object.values(await states()).every((state) => !state.startsWith('waiting')))
    expect(server.taken.flatMap(({ to }) => to).sort()).toEqual(twenty.filter((_, n) => n !== 3))
    expect((await states())[twenty[3]!]).toBe('refused 550')
  })

  it('that does not take one for now is asked again, later each time, and holds nobody else', async () => {
    await server.behave({ later: ['hr@jambi.example'] })
    await put('hr@jambi.example', 'hr.disdik@jambi.example')
    employ()
    await until(async () => (await states())['hr@jambi.example'] === 'waiting 451')
    await until(async () => (await states())['hr.disdik@jambi.example'] === 'sent 250')
    expect((await states())['hr@jambi.example']).toBe('waiting 451')
    const waits = async () =>
      Number(
        (await owner.query(`select extract(epoch from "dueAt" - now()) as s from "Mail" where state = 'waiting'`))
          .rows[0].s,
      )
    const first = await waits()
    expect(first).toBeGreaterThan(60)
    await owner.query(`update "Mail" set "dueAt" = now() where state = 'waiting'`)
    await until(async () => (await waits()) > first + 60)
    await server.behave({ later: [] })
    await owner.query(`update "Mail" set "dueAt" = now() where state = 'waiting'`)
    await until(async () => (await states())['hr@jambi.example'] === 'sent 250')
  })

  it('that takes its time is waited for: nothing is sent twice, though the claim is for less', async () => {
    await server.behave({ slow: 1500 })
    await put(...(await staff(3)))
    employ()
    employ()
    // As if each claim were for a second, and not for a minute.
    const hurry = setInterval(
      () =>
        void owner.query(
          `update "Mail" set "claimedUntil" = "claimedUntil" - interval '55 seconds' where "claimedUntil" > now() + interval '30 seconds'`,
        ),
      40,
    )
    await until(async () => Object.values(await states()).every((state) => state === 'sent 250'))
    clearInterval(hurry)
    expect(server.taken).toHaveLength(3)
  })

  it('that is down for a day loses none: all go when it is back', async () => {
    const ten = await staff(10)
    await server.stop()
    await put(...ten)
    employ()
    await until(async () => Object.values(await states()).some((state) => /ESOCKET|ECONN/.test(state)))
    await owner.query(`update "Mail" set "createdAt" = now() - interval '1 day', "dueAt" = now()`)
    await server.start()
    await until(async () => {
      await owner.query(`update "Mail" set "dueAt" = now() where state = 'waiting' and "claimedUntil" is null`)
      return Object.values(await states()).every((state) => state === 'sent 250')
    })
    expect(server.taken.flatMap(({ to }) => to).sort()).toEqual(ten)
  })

  it.each([
    ['knows neither name nor password', { user: 'angkatan', password: 'wrong' }, {}, '535'],
    ['takes nothing from this sender', {}, { from: 'refused' }, '550'],
  ])('that %s refuses no mail of ours: they wait until it is mended', async (_what, settings, behaviour, answer) => {
    await server.behave(behaviour)
    await put('hr@jambi.example')
    employ(settings)
    await until(async () => (await states())['hr@jambi.example'] === `waiting ${answer}`)
    expect(server.taken).toEqual([])
  })

  it('is told name and password where they are set', async () => {
    await put('hr@jambi.example')
    employ({ user: 'angkatan', password: 'p@ss word' })
    await until(() => server.taken.length === 1)
    expect(server.taken[0]!.user).toBe('angkatan')
  })

  it('that offers no TLS is told nothing, unless the settings say so', async () => {
    await put('hr@jambi.example')
    employ({ plain: false })
    await until(async () => /^waiting ETLS/.test((await states())['hr@jambi.example']!))
    expect(server.taken).toEqual([])
  })
})
