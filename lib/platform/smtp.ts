import 'server-only'
import { createTransport } from 'nodemailer'

/** Where mails are handed in, and as whom: from the settings. */
export type SmtpSettings = {
  host: string
  port: number
  /** TLS from the first byte; otherwise it is asked for before anything is said (STARTTLS), unless `plain`. */
  secure: boolean
  plain: boolean
  user: string | null
  password: string | null
  from: string
}

/** A mail as it goes out. */
export type Letter = { id: string; to: string; name: string; subject: string; text: string; html: string }

/**
 * What became of it. `refused`: this address or this mail is not taken, now or later. `later`: not now. `trouble`: the
 * server is not there, does not know us, or does not take what we send from: nothing is wrong with this mail.
 */
export type Posted = { kind: 'sent' | 'refused' | 'later' | 'trouble'; answer: string }

export type Smtp = { post(letter: Letter): Promise<Posted>; close(): void }

/** A server that takes its time is waited for, since to ask anew would send twice; one that has died is not, for ever. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 30_000, dnsTimeout: 15_000, socketTimeout: 300_000 }

export function openSmtp(settings: SmtpSettings): Smtp {
  const { host, port, secure, plain, user, password, from } = settings
  const transport = createTransport({
    ...{ host, port, secure, ...patience },
    ...(plain ? { ignoreTLS: true } : { requireTLS: !secure }),
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    pool: true,
    maxConnections: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.replace(/^.*@/, '').replace(/[>\s].*$/, '')
  const post = async ({ id, to, name, subject, text, html }: Letter): Promise<Posted> => {
    try {
      const { response } = await transport.sendMail({
        ...{ from, subject: oneLine(subject), text, html },
        to: { name: oneLine(name), address: oneLine(to) },
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
      return { kind: 'sent', answer: codeIn(response) ?? 'sent' }
    } catch (error) {
      return judge(error)
    }
  }
  return { post, close: () => transport.close() }
}

type SmtpError = { code?: string; responseCode?: number; command?: string }

/** Only what is said to the address or to the content is about this mail; 5 for good, 4 for now (RFC 5321, 4.2.1). */
function judge(error: unknown): Posted {
  const { code, responseCode, command = '' } = error as SmtpError
  // A server without TLS answers STARTTLS with the number that it gives to anything unknown.
  const answer = responseCode && code !== 'ETLS' ? String(responseCode) : (code ?? 'unknown')
  const isOfMail = responseCode !== undefined && /^(?:RCPT TO|DATA|BDAT)/.test(command)
  if (!isOfMail)
    return code === 'EENVELOPE' && !responseCode ? { kind: 'refused', answer } : { kind: 'trouble', answer }
  return { kind: responseCode >= 500 ? 'refused' : 'later', answer }
}

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
const codeIn = (response: string) => /^\d{3}/.exec(response)?.[0] ?? null
