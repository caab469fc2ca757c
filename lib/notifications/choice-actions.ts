'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findChoices } from './choice-queries'
import { choicesInput } from './schema'

export const saveChoices = defineAction({
  permission: 'notification.own',
  name: 'notification.choose',
  input: choicesInput,
  load: (tx, actor) => findChoices(tx, actor),
  can: () => null,
  run: async ({ tx, actor, input, subject: before }) => {
    const { version, locale, digestHour, rows } = input
    const choices = {
      ...before.choices,
      ...Object.fromEntries(rows.map(({ kind, app, mail }) => [kind, { app: app === 'on', mail }])),
    }
    const { userId } = actor
    if (version === 0) await tx.notificationChoice.createMany({ data: { userId, locale, digestHour, choices } })
    else {
      const data = { locale, digestHour, choices, version: { increment: 1 } }
      const { count } = await tx.notificationChoice.updateMany({ where: { userId, version }, data })
      if (count !== 1) return refuse('shell.changedMeanwhile')
    }
    return {
      subject: { kind: 'user', id: userId },
      governmentId: actor.governmentId,
      after: { locale, digestHour },
      next: '/account/notifications',
      notice: sentence('notifications.choicesSaved'),
    }
  },
  // Chosen in another tab for the first time.
  constraints: { NotificationChoice_pkey: { reason: 'shell.changedMeanwhile' } },
})
