import { Card, CardBody } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { type MailContent, textOf } from '@/lib/notifications/mail-content'

/** A mail as it is read: formatted, and as plain text to copy. `lang` is the mail's own language. */
export function MailView({ content, lang, t }: { content: MailContent; lang: Locale; t: Translate }) {
  const { subject, greeting, lead, items, link, footer } = content
  const text = textOf(content)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2 items-start">
      <Card title={t('notifications.asHtml')}>
        <CardBody className="grid gap-4">
          <div lang={lang} className="grid gap-3">
            <p>
              <span className="soft">{t('notifications.subject')}: </span>
              <b>{subject}</b>
            </p>
            <hr />
            <p>{greeting}</p>
            {lead && <p>{lead}</p>}
            {items.map(({ said, about, href, open }) => (
              <div key={href + said} className="rounded-lg border border-line p-4 grid gap-1">
                <b>{said}</b>
                {about && <span className="soft">{about}</span>}
                <span className="mono small break-all">
                  {open}: {href}
                </span>
              </div>
            ))}
            {link && (
              <p>
                <b>{link.label}</b> <span className="soft">{link.note}</span>
              </p>
            )}
            {footer.map((line) => (
              <p key={line} className="small soft">
                {line}
              </p>
            ))}
          </div>
        </CardBody>
      </Card>
      <Card
        title={t('notifications.asText')}
        aside={
          <CopyButton value={`${subject}\n\n${text}`} label={t('notifications.copyText')} done={t('shell.copied')} />
        }
      >
        <CardBody>
          <pre lang={lang} className="whitespace-pre-wrap break-words mono small">
            {text}
          </pre>
        </CardBody>
      </Card>
    </div>
  )
}
