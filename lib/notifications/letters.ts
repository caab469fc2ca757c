import 'server-only'
import { translatorFor } from '@/lib/i18n/translator'
import { secretOfActivation } from '@/lib/platform/activation-secret'
import type { Zone } from '@/lib/platform/dates'
import type { Outgoing } from '@/lib/platform/postman'
import type { Letter } from '@/lib/platform/smtp'
import { contentOf, htmlOf, textOf } from './mail-content'

/**
 * Makes a mail of a row of the outbox, in the language of whom it is for. The secret of an activation link comes to be
 * here and stands nowhere else (docs/decisions/0006-activation-secrets.md).
 */
export const composing =
  ({ publicUrl, sessionSecret }: { publicUrl: string; sessionSecret: string }) =>
  (mail: Outgoing): Letter => {
    const { id, email, name, locale, activationId } = mail
    const link = activationId ? `${publicUrl}/activate/${secretOfActivation(sessionSecret, activationId)}` : null
    const reader = { t: translatorFor(locale), locale, publicUrl }
    const content = contentOf({ ...mail, zone: mail.zone as Zone }, reader, link)
    return { id, to: email!, name, subject: content.subject, text: textOf(content), html: htmlOf(content, locale) }
  }
