import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { kindNames } from '@/lib/access/notification-kinds'
import { makeLink } from '@/lib/grants/link-actions'
import { inviteUser } from '@/lib/grants/work'
import { locales } from '@/lib/i18n/define'
import { contentOf, htmlOf, textOf } from '@/lib/notifications/mail-content'
import { findMail, listOutbox } from '@/lib/notifications/outbox'
import { handOverMail, sendMailAgain, sendTestMail } from '@/lib/notifications/outbox-actions'
import { adviceOf } from '@/lib/notifications/outbox-rules'
import { sampleMail } from '@/lib/notifications/preview'
import { accountLink } from '@/lib/notifications/task-tellings'
import { toDay } from '@/lib/platform/dates'
import { inRequest } from '@/lib/platform/doors/transaction'
import { tellPeople } from '@/lib/platform/telling'
import { actAs, owner, send, submit } from '../support/acting'
import { refused } from '../support/refused'
import { translator } from '../support/translator'
import { forgetAll, runWithRealTime } from './told'

const listed = () => inRequest('read', async (tx, { actor }) => listOutbox(tx, actor!))
async function put(email: string, state: string) {
  const id = randomUUID()
  await owner.query(
    `insert into "Mail" (id, "userId", "governmentId", kind, state, "dueAt", answer) select $1, id, "governmentId", 'call.opened', $3::"MailState", now(), '550' from "User" where email = $2`,
    [id, email, state],
  )
  return id
}
const stateOf = async (id: string) =>
  (await owner.query('select state::text from "Mail" where id = $1', [id])).rows[0].state

beforeEach(async () => {
  await forgetAll()
  await runWithRealTime()
  await actAs('admin@sumut.example')
})

describe('the outbox', () => {
  it('shows an administrator the mails of their own government, and that of the installation every one', async () => {
    const [own, other] = [await put('hr@sumut.example', 'waiting'), await put('hr@jambi.example', 'refused')]
    expect((await listed()).rows.map(({ id }) => id)).toEqual([own])
    expect((await submit(handOverMail, { mailId: other })).state).toMatchObject(refused('shell.notFound'))
    await actAs('admin@jambi.example')
    expect((await listed()).counts).toEqual({ waiting: 1, refused: 1 })
  })

  it('lets what is not sent be handed over by other means, once, and what was refused be sent anew', async () => {
    const [waits, failed] = [
      await put('hr@sumut.example', 'waiting'),
      await put('verifikator@sumut.example', 'refused'),
    ]
    expect((await submit(sendMailAgain, { mailId: waits })).state).toMatchObject(
      refused('notifications.mailNotRefused'),
    )
    await send(handOverMail, { mailId: waits })
    expect(await stateOf(waits)).toBe('handed')
    expect((await submit(handOverMail, { mailId: waits })).state).toMatchObject(refused('notifications.mailDone'))
    await send(sendMailAgain, { mailId: failed })
    expect(await stateOf(failed)).toBe('waiting')
  })

  it('does not let a mail be handed over that is on its way at that moment', async () => {
    const id = await put('hr@sumut.example', 'waiting')
    await owner.query(`update "Mail" set "claimedUntil" = now() + interval '1 minute'`)
    expect((await submit(handOverMail, { mailId: id })).state).toMatchObject(refused('shell.changedMeanwhile'))
  })

  it('takes a test to oneself, by the way of all others', async () => {
    expect((await send(sendTestMail, {})).to).toBe('/administration/mail')
    expect((await listed()).rows).toMatchObject([{ kind: 'mail.test', state: 'waiting' }])
  })

  it('gives nobody the secret of a link: what an administrator reads has none', async () => {
    await actAs('admin@sumut.example')
    const { id: userId } = (await owner.query(`select id from "User" where email = 'hr@sumut.example'`)).rows[0]
    const { to } = await send(makeLink, { userId })
    const activationId = to!.split('/').at(-1)!
    await inRequest('write', (tx) => tellPeople(tx, [accountLink(activationId)]))
    expect(await listed(), 'a link of another transaction is not mailed').toMatchObject({ rows: [] })
    const id = await put('hr@sumut.example', 'waiting')
    await owner.query(`update "Mail" set kind = 'account.link', "activationId" = $1`, [activationId])
    const mail = await inRequest('read', async (tx, { actor }) => findMail(tx, actor!, id))
    const reader = { t: translator('id'), locale: 'id', publicUrl: 'https://angkatan.example' } as const
    expect(textOf(contentOf(mail!.facts, reader, null))).not.toContain('/activate/')
  })
})

describe('a link to set a password', () => {
  it('goes to its owner at once, from the transaction that makes it, and by one mail', async () => {
    const user = (await owner.query(`select id from "User" where email = 'hr@sumut.example'`)).rows[0]
    await inRequest('write', async (tx, { actor, now }) => {
      const order = { userId: user.id, kind: 'reset', createdById: actor!.userId, now } as const
      const { activationId } = await inviteUser(tx, order)
      await tellPeople(tx, [accountLink(activationId), accountLink(activationId)])
    })
    const { rows } = await owner.query(
      `select m.kind, m.urgent, m.state::text, m."dueAt" <= now() as due from "Mail" m`,
    )
    expect(rows).toEqual([{ kind: 'account.link', urgent: true, state: 'waiting', due: true }])
  })
})

describe('the words of mails', () => {
  const reader = { name: 'Rangga <b>', government: 'Pemerintah Kota Jambi', zone: 'Asia/Jakarta' } as const
  it.each(kindNames.flatMap((kind) => locales.map((locale) => [kind, locale] as const)))('%s in %s', (kind, locale) => {
    const facts = sampleMail(kind, reader, toDay('2024-07-09'))
    const content = contentOf(facts, { t: translator(locale), locale, publicUrl: 'https://angkatan.example' }, null)
    expect(content.subject).toContain(locale === 'id' ? 'Inovasi Tata Kelola' : 'Innovation in Governance')
    expect(content.subject).not.toContain('Rangga')
    expect(textOf(content)).toContain('https://angkatan.example/notifications')
    expect(htmlOf(content, locale)).toContain('&#60;b&#62;')
    expect(htmlOf(content, locale)).not.toMatch(/<script|<img|<b>|src=/)
  })

  it.each([
    ['ECONNREFUSED', 'notifications.adviceAway'],
    ['535', 'notifications.adviceAuth'],
    ['EAUTH', 'notifications.adviceAuth'],
    ['ETLS', 'notifications.adviceTls'],
    ['451', 'notifications.adviceRefused'],
  ])('of what to do about %s: %s', (answer, advice) => {
    expect(adviceOf(answer)).toBe(advice)
  })
})
