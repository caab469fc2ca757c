import 'server-only'
import { db } from './db'
import { sqlStateOf } from './doors/database-error'
import { log } from './log'
import type { Letter, Posted, Smtp } from './smtp'

/** A mail as the outbox knows it when it is sent: the words are made now, in the recipient's language. */
export type Outgoing = {
  id: string
  kind: string
  tries: number
  activationId: string | null
  activation: 'invitation' | 'reset' | null
  expiresAt: string | null
  email: string | null
  name: string
  locale: 'id' | 'en'
  zone: string
  government: string | null
  told: { said: unknown; path: string; titleId: string | null; titleEn: string | null }[]
}

export type Postman = { stop(): Promise<void> }

type Employ = {
  smtp: Smtp
  compose: (mail: Outgoing) => Letter
  /** How long an empty outbox is left alone, and how often a claim is renewed, in milliseconds. */
  every?: number
  renew?: number
}

/**
 * Sends what waits in the outbox until it is stopped, one mail after another: so a postman who dies leaves one of which
 * nobody knows whether it was taken, and no more. Several postmen share the work: a mail is claimed for a minute, and
 * the claim is renewed while it is being sent. What one had claimed who died is sent by another, with the same Message-ID.
 */
export function employPostman({ smtp, compose, every = 3000, renew = 20_000 }: Employ): Postman {
  let stopped = false
  let wake = () => {}
  const rest = (pause: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const work = async () => {
    let troubles = 0
    while (!stopped) {
      const end = await sendNext(smtp, compose, renew).catch((error: unknown) => {
        log().error({ err: { name: (error as Error).name, state: sqlStateOf(error) } }, 'outbox')
        return 'trouble' as const
      })
      troubles = end === 'trouble' ? troubles + 1 : 0
      if (end === 'nothing') await rest(every)
      if (end === 'trouble') await rest(Math.min(300_000, every * 2 ** troubles))
    }
  }
  const working = work()
  return {
    stop: async () => {
      stopped = true
      wake()
      smtp.close()
      await Promise.race([working, new Promise((resolve) => setTimeout(resolve, 15_000))])
    },
  }
}

/** Sends the next mail that is due; what became of it is written down before the next is looked for. */
async function sendNext(smtp: Smtp, compose: Employ['compose'], renew: number): Promise<Posted['kind'] | 'nothing'> {
  const rows = await db().$queryRaw<{ mail: Outgoing | null }[]>`select claim_mail() as mail`
  const mail = rows[0]!.mail
  if (!mail) return 'nothing'
  const renewing = setInterval(() => void keepClaim(mail).catch(() => {}), renew)
  try {
    const end = mail.email ? await smtp.post(compose(mail)) : ({ kind: 'refused', answer: 'noAddress' } as const)
    await db().$executeRaw`select settle_mail(${mail.id}::uuid, ${mail.tries}::int, ${end.kind}, ${end.answer})`
    return end.kind
  } finally {
    clearInterval(renewing)
  }
}

const keepClaim = ({ id, tries }: Outgoing) => db().$executeRaw`select keep_mail(${id}::uuid, ${tries}::int)`
