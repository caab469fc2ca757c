import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTimeLong } from '@/lib/i18n/format'
import { type Sentence, tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

/** What a mail says, before it becomes text or HTML: both, and the preview, are drawn from this. */
export type MailContent = {
  subject: string
  greeting: string
  lead: string | null
  items: { said: string; about: string | null; href: string; open: string }[]
  /** The one link of a mail that is about nothing else. */
  link: { href: string; label: string; note: string } | null
  footer: string[]
}

export type MailFacts = {
  kind: string
  activation: 'invitation' | 'reset' | null
  expiresAt: string | null
  name: string
  government: string | null
  zone: Zone
  told: readonly { said: unknown; path: string; titleId: string | null; titleEn: string | null }[]
}
type Reader = { t: Translate; locale: Locale; publicUrl: string }

/**
 * The words of a mail in its reader's language. The subject names nobody: it holds what was said, and the title of the
 * cohort, which whoever is told may see. `link` is the address of an activation, where the mail is of one.
 */
export function contentOf(mail: MailFacts, { t, locale, publicUrl }: Reader, link: string | null): MailContent {
  const items = mail.told.map(({ said, path, titleId, titleEn }) => ({
    said: tell(locale, t, said as Sentence | MessageKey),
    about: locale === 'id' ? titleId : titleEn,
    href: publicUrl + path,
    open: t('notifications.mailOpen'),
  }))
  return {
    subject: subjectOf(mail, items, t),
    greeting: t('notifications.mailGreeting', { name: mail.name }),
    lead: leadOf(mail, t),
    items,
    link: link ? linkOf(mail, link, t, locale) : null,
    footer: [
      t('notifications.mailFooter', { government: mail.government ?? 'Angkatan' }),
      ...(mail.kind === 'account.link'
        ? []
        : [t('notifications.mailChoose', { address: `${publicUrl}/account/notifications` })]),
    ],
  }
}

function subjectOf({ kind, activation, government }: MailFacts, items: MailContent['items'], t: Translate) {
  if (kind === 'account.link')
    return activation === 'reset'
      ? t('notifications.mailResetSubject')
      : t('notifications.mailInviteSubject', { government: government ?? 'Angkatan' })
  if (kind === 'mail.test') return t('notifications.mailTestSubject')
  if (kind === 'digest') return t('notifications.mailDigestSubject', { n: items.length })
  const [first] = items
  return [first?.said, first?.about].filter(Boolean).join(' · ') || t('notifications.title')
}

function leadOf({ kind, activation }: MailFacts, t: Translate) {
  if (kind === 'account.link')
    return t(activation === 'reset' ? 'notifications.mailResetLead' : 'notifications.mailInviteLead')
  if (kind === 'mail.test') return t('notifications.mailTestLead')
  return kind === 'digest' ? t('notifications.mailDigestLead') : null
}

const linkOf = ({ expiresAt, zone }: MailFacts, href: string, t: Translate, locale: Locale) => ({
  href,
  label: t('notifications.mailSetPassword'),
  note: expiresAt
    ? t('notifications.mailLinkUntil', { when: formatDateTimeLong(locale, new Date(expiresAt), zone) })
    : t('notifications.mailLinkOnce'),
})

/** The mail as plain text: each address on a line of its own, as clients make links of. */
export const textOf = ({ greeting, lead, items, link, footer }: MailContent) =>
  [
    greeting,
    ...(lead ? [lead] : []),
    ...items.map(({ said, about, href }) => [said, about, href].filter(Boolean).join('\n')),
    ...(link ? [`${link.label}:\n${link.href}\n${link.note}`] : []),
    `-- \n${footer.join('\n')}`,
  ].join('\n\n')

/** The mail as HTML without pictures, scripts or anything that is fetched. */
export function htmlOf({ subject, greeting, lead, items, link, footer }: MailContent, locale: Locale) {
  const body = [
    paragraph(greeting),
    ...(lead ? [paragraph(lead)] : []),
    ...items.map(
      ({ said, about, href, open }) =>
        `<div style="${box}"><p style="margin:0 0 4px;font-weight:600">${escapeSigns(said)}</p>${
          about ? `<p style="margin:0 0 12px">${escapeSigns(about)}</p>` : ''
        }${button(href, open)}</div>`,
    ),
    ...(link ? [`<p>${button(link.href, link.label)}</p>`, paragraph(link.note)] : []),
    `<hr style="border:0;border-top:1px solid;margin:24px 0 12px">`,
    ...footer.map((line) => `<p style="margin:0;font-size:13px">${escapeSigns(line)}</p>`),
  ].join('\n')
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeSigns(subject)}</title></head><body style="${page}">\n${body}\n</body></html>\n`
}

// No colour: a client sets its own, by day and by night.
const page = 'margin:0 auto;padding:24px;max-width:600px;font:16px/1.5 Arial,sans-serif'
const box = 'border:1px solid;border-radius:8px;padding:16px;margin:0 0 12px'
const paragraph = (text: string) => `<p>${escapeSigns(text)}</p>`
const button = (href: string, label: string) =>
  `<a href="${escapeSigns(href)}" style="font-weight:600">${escapeSigns(label)}</a>`
const escapeSigns = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
