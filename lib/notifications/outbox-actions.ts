'use server'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findMail } from './outbox'
import { againRefusal, handRefusal } from './outbox-rules'
import { oneMail } from './outbox-schema'
import { moveMail, writeTestMail } from './work'

const outbox = '/administration/mail'

/** A mail to oneself that goes the way of all others: what became of it stands in the list. */
export const sendTestMail = defineAction({
  permission: 'mail.keep',
  name: 'mail.test',
  input: z.strictObject({}),
  load: async () => ({}),
  can: () => null,
  run: async ({ tx, actor }) => {
    const id = await writeTestMail(tx)
    if (!id) return refuse('notifications.noAddress')
    return {
      subject: { kind: 'none', id: null },
      governmentId: actor.governmentId,
      after: { mailId: id },
      next: outbox,
      notice: sentence('notifications.testAsked'),
    }
  },
})

/** Its text reached its reader by other means: it is not sent any more. */
export const handOverMail = defineAction({
  permission: 'mail.keep',
  name: 'mail.hand_over',
  input: oneMail,
  load: (tx, actor, { mailId }) => findMail(tx, actor, mailId),
  can: (_actor, mail) => handRefusal(mail),
  run: async ({ tx, actor, subject: mail }) => {
    if (!(await moveMail(tx, mail.id, 'handed'))) return refuse('shell.changedMeanwhile')
    return { ...about(mail, actor.governmentId), notice: sentence('notifications.handedOver') }
  },
})

/** What was refused is tried anew, since the address or the server was mended. */
export const sendMailAgain = defineAction({
  permission: 'mail.keep',
  name: 'mail.again',
  input: oneMail,
  load: (tx, actor, { mailId }) => findMail(tx, actor, mailId),
  can: (_actor, mail) => againRefusal(mail),
  run: async ({ tx, actor, subject: mail }) => {
    if (!(await moveMail(tx, mail.id, 'waiting'))) return refuse('shell.changedMeanwhile')
    return { ...about(mail, actor.governmentId), notice: sentence('notifications.sentAgain') }
  },
})

const about = (mail: { id: string; kind: string; state: string }, governmentId: string | null) => ({
  subject: { kind: 'none', id: null },
  governmentId,
  before: { mailId: mail.id, kind: mail.kind, state: mail.state },
  next: outbox,
})
