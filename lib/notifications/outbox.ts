import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Zone } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { settings } from '@/lib/platform/settings'
import { findShownClock } from '@/lib/platform/shown-clock'
import type { MailFacts } from './mail-content'

/** Mails to accounts that the actor looks after. */
function keptBy(actor: Actor): Prisma.MailWhereInput {
  const { installation, governments } = extentOf(actor, 'mail.keep')
  return installation ? {} : { governmentId: { in: governments } }
}

const shown = {
  ...{ id: true, kind: true, state: true, createdAt: true, dueAt: true, endedAt: true, tries: true, answer: true },
  activationId: true,
  user: { select: { name: true, post: true } },
} as const

/** The outbox: how many mails stand how, the newest of them, and what the server last had to say. */
export async function listOutbox(tx: Read, actor: Actor, state?: Prisma.MailWhereInput['state']) {
  const where = keptBy(actor)
  const counts = await tx.mail.groupBy({ by: ['state'], where, _count: { _all: true } })
  const rows = await tx.mail.findMany({
    where: { AND: [where, state ? { state } : {}] },
    select: shown,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 30,
  })
  const trouble = await tx.mail.findFirst({
    where: { AND: [where, { state: 'waiting', answer: { not: null } }] },
    select: { answer: true },
    orderBy: { dueAt: 'desc' },
  })
  const clock = await findShownClock(tx)
  return {
    rows: rows.map((row) => ({ ...row, createdAt: clock(row.createdAt), endedAt: row.endedAt && clock(row.endedAt) })),
    counts: Object.fromEntries(counts.map(({ state: one, _count }) => [one, _count._all])) as Partial<
      Record<(typeof rows)[number]['state'], number>
    >,
    trouble: trouble?.answer ?? null,
    server: serverOf(),
  }
}
export type Outbox = Awaited<ReturnType<typeof listOutbox>>

/** How many mails wait or were refused: what is left to see to. */
export const countWaiting = (tx: Read, actor: Actor) =>
  tx.mail.count({ where: { AND: [keptBy(actor), { state: { in: ['waiting', 'refused'] } }] } })

/** Where mails are handed in, without the password; null where no server is set. */
function serverOf() {
  const { smtp } = settings()
  return smtp && { host: smtp.host, port: smtp.port, from: smtp.from, user: smtp.user }
}

/** One mail with what it says, but for a link, which its own page shows to whom may see it. */
export async function findMail(tx: Read, actor: Actor, id: string) {
  const row = await tx.mail.findFirst({ where: { AND: [{ id }, keptBy(actor)] }, select: shown })
  if (!row) return null
  const rows = await (tx as Write).$queryRaw<{ facts: (MailFacts & { locale: 'id' | 'en'; zone: Zone }) | null }[]>`
    select read_mail(${id}::uuid) as facts`
  const { facts } = rows[0]!
  return facts && { ...row, facts, publicUrl: settings().publicUrl }
}

/** What a preview needs beside its kind: where its links lead. */
export const previewAddress = () => settings().publicUrl
