import { beforeEach, describe, expect, it, vi } from 'vitest'
import { activateAccount, changePassword, setDemoClock, setLocale, signIn, signOut } from '@/lib/accounts/actions'
import { answerLink } from '@/lib/accounts/link-actions'
import { endOwnSession } from '@/lib/accounts/session-actions'
import { makeLink } from '@/lib/grants/link-actions'
import { inRequest } from '@/lib/platform/doors/transaction'
import { activationSecret } from '@/lib/platform/session'
import { demoPassword } from '@/prisma/demo/accounts'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { cookieOptions, jar, noticeLeft, requestHeaders } from '@/tests/support/headers'
import { meanwhile } from '@/tests/support/meeting'
import { refused, refusedAt } from '@/tests/support/refused'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const hr = 'hr@jambi.example'
const fresh = 'hujan turun sore di danau sipin'
const sessions = async () =>
  (
    await owner.query(
      'select s.id, device from "Session" s join "User" u on u.id = s."userId" where u.email = $1 order by s."createdAt"',
      [hr],
    )
  ).rows
/** A button of the frame, which shows no state: where it leads. */
async function press(action: (form: FormData) => Promise<void>, fields: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return action(form).then(
    () => null,
    (error) => String(error.digest).split(';')[2]!,
  )
}

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "SignInAttempt"')
  await owner.query('delete from "Session"')
  await owner.query(
    `update "User" set "passwordHash" = (select "passwordHash" from "User" where email = 'kabag@jambi.example') where email = $1`,
    [hr],
  )
})

describe('the frame of every page', () => {
  it('ends this session and no other, and forgets its cookie', async () => {
    await actAs(hr)
    const [kept] = await sessions()
    await actAs(hr)
    expect(await press(signOut)).toBe('/api/signed-out')
    expect(await sessions()).toEqual([kept])
    expect([...jar.keys()].filter((name) => name.includes('session'))).toEqual([])
    expect(await press(signOut)).toBe('/api/signed-out')
  })
  it('keeps the language for a year, and goes back to the page inside', async () => {
    expect(await press(setLocale, { locale: 'en', next: '/cohorts' })).toBe('/cohorts')
    const [[name]] = [...jar].filter(([, value]) => value === 'en') as [[string, string]]
    expect(cookieOptions.get(name)).toEqual({ path: '/', maxAge: 31_536_000, sameSite: 'lax' })
    expect(await press(setLocale, { locale: 'id', next: '//evil.example' })).toBe('/')
    expect(jar.get(name)).toBe('id')
  })
  it('moves the clock of the demo to the morning of a day, and the trail has it', async () => {
    await actAs(hr)
    expect((await send(setDemoClock, { day: '2024-07-02', next: '/people' })).to).toBe('/people')
    expect(await lastTrail()).toMatchObject({
      action: 'clock.set',
      subjectKind: 'installation',
      after: { now: '2024-07-02T02:00:00.000Z' },
    })
    const { now, today } = await inRequest('read', async (_tx, go) => go)
    expect(today).toBe('2024-07-02')
    expect(now.getTime() - Date.parse('2024-07-02T02:00:00Z')).toBeLessThan(60_000)
    await owner.query('update "Installation" set demo = false, "clockOffsetSeconds" = 0')
    expect((await send(setDemoClock, { day: '2024-07-03' })).state).toMatchObject(refused('shell.notFound'))
    await owner.query('update "Installation" set demo = true')
    await send(setDemoClock, { day: '2024-06-28' })
  })
})

describe('one’s own account', () => {
  it('keeps of a session the device that it was begun on, and does not end the one in use', async () => {
    requestHeaders.set('user-agent', 'Peramban Contoh')
    await send(signIn, { email: hr, password: demoPassword })
    requestHeaders.delete('user-agent')
    const [{ id, device }] = await sessions()
    expect(device).toContain('Peramban Contoh')
    expect((await send(endOwnSession, { sessionId: id })).state).toMatchObject(refused('accounts.thatIsThisOne'))
    await actAs(hr)
    expect((await send(endOwnSession, { sessionId: id })).to).toBe('/account')
    expect(await lastTrail()).toMatchObject({ action: 'account.end-session', subjectKind: 'session', subjectId: id })
  })
  it('takes no password that is the same, or that holds the own name', async () => {
    await actAs(hr)
    const change = (newPassword: string, oldPassword = demoPassword) =>
      send(changePassword, { oldPassword, newPassword })
    expect((await change(hr)).state).toMatchObject({ kind: 'invalid', fields: { newPassword: expect.any(String) } })
    const { rows } = await owner.query('select name from "User" where email = $1', [hr])
    expect((await change(rows[0].name)).state).toMatchObject({ kind: 'invalid' })
    expect((await change(fresh)).to).toBe('/account')
    expect(noticeLeft()?.key).toBe('accounts.passwordChanged')
    expect((await change(fresh, fresh)).state).toMatchObject(refusedAt('newPassword', 'accounts.passwordSame'))
  })
  it('is opened by a link that holds, with a password that says nothing of its owner', async () => {
    await actAs('admin@jambi.example')
    const { rows } = await owner.query('select id, name from "User" where email = $1', [hr])
    const { to } = await send(makeLink, { userId: rows[0].id })
    const linkId = to!.split('/').at(-1)!
    jar.clear()
    const open = (newPassword: string, token = activationSecret(linkId)) =>
      send(activateAccount, { token, newPassword })
    expect((await open(fresh, 'b'.repeat(43))).state).toMatchObject(refused('accounts.linkGone'))
    for (const own of [rows[0].name, hr])
      expect((await open(own)).state).toMatchObject({ kind: 'invalid', fields: { newPassword: expect.any(String) } })
    expect((await open(fresh)).to).toBe('/account')
    expect(noticeLeft()?.key).toBe('accounts.activated')
    await actAs(hr)
    const answered = () =>
      owner.query(`update "Activation" set answer = 'asked', "answeredAt" = now() where id = $1`, [linkId])
    const met = await meanwhile(answered, () => send(answerLink, { linkId, answer: 'disputed' }))
    expect(met.state).toMatchObject(refused('shell.changedMeanwhile'))
  })
})
