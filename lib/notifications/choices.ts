import { type Actor, allows } from '@/lib/access/actor'
import { kindNames, kindOf, type MailWay, type NotificationKind } from '@/lib/access/notification-kinds'

/** What somebody chose for a kind; what is left out is as the kind says. */
export type Choices = Partial<Record<NotificationKind, { app: boolean; mail: MailWay }>>

/** The kinds that can concern this actor and that may be turned off. */
export const choosable = (actor: Actor) =>
  kindNames.filter((kind) => {
    const { concerns, urgent } = kindOf(kind)
    return !urgent && concerns.some((permission) => allows(actor, permission))
  })

/** How a kind goes to whoever chose this. */
export const wayOf = (kind: NotificationKind, choices: Choices) =>
  choices[kind] ?? { app: true, mail: kindOf(kind).mail }
