import 'server-only'
import { createHash } from 'node:crypto'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, tell } from '@/lib/i18n/sentence'
import { translations } from '@/lib/i18n/server'
import type { Day } from '../dates'
import type { Read, Write } from '../db'
import type { FormAction, FormState, FormValues } from '../form-state'
import { log } from '../log'
import { leaveNotice, type Notice } from '../notice'
import { settings } from '../settings'
import { record, type TrailEntry } from '../trail'
import { constraintOf, isOverload } from './database-error'
import { fieldOf, readForm } from './form-input'
import { type ConstraintReasons, type Reason, Refused, refuse, Unfit } from './refusal'
import { inRequest } from './transaction'

/** What an action did: its row for the trail, where to go next, and what that page says once. */
export type Outcome = Omit<TrailEntry, 'action'> & {
  next: string
  notice?: Sentence
  /** More rows for the trail, where one intention changes several subjects. */
  also?: TrailEntry[]
}

/** What a search did: nothing is read out and nothing changed, so the trail keeps nothing. Only sends on. */
export type SentOn = { sendTo: string; stop?: Sentence }

type Door<S extends z.ZodType, D> = {
  permission: Permission
  /**
   * Name of the intention in the trail, like cohort.open; the permission unless said otherwise. A form with several
   * buttons names each by what was sent, and by the subject once that is found.
   */
  name?: string | ((input: z.output<S>, subject: NoInfer<D> | null) => string)
  input: S
  /** Counts a try before all else, in a transaction of its own that stays when the rest is refused; or a reason. */
  count?: (tx: Write, actor: Actor, input: z.output<S>) => Promise<Reason | null>
  /** Finds what the action is about, within what the actor may see. Null: the same answer for missing and foreign. */
  load: (tx: Read, actor: Actor, input: z.output<S>, go: { now: Date; today: Day }) => Promise<D | null>
  /** Why this actor may not do this to this subject now, or null. */
  can: (actor: Actor, subject: NoInfer<D>, input: z.output<S>, go: { now: Date; today: Day }) => Reason | null
  /** Does it, inside the transaction; has no effect outside `tx`. */
  run: (go: Go<z.output<S>, NoInfer<D>>) => Promise<Outcome | SentOn>
  /** What the database's own refusals mean here. */
  constraints?: ConstraintReasons
}
export type Go<I, D> = { tx: Write; actor: Actor; input: I; subject: D; now: Date; today: Day }

/** The one way in for a change: permission, scope, input, transaction and trail are fields that cannot be left out. */
export function defineAction<S extends z.ZodType, D>(door: Door<S, D>): FormAction {
  return async (state, form) => {
    const { input, values, key } = readForm(form instanceof FormData ? form : new FormData())
    for (const typed of Object.keys(values)) if (/password/i.test(typed)) delete values[typed]
    const attempt = (state?.kind === 'idle' || !state ? 0 : state.attempt) + 1
    if (!(await isFromHere())) return refusedState('shell.notFromHere', values, attempt)
    const parsed = door.input.safeParse(input)
    if (!parsed.success) return invalidState(parsed.error, values, attempt)
    const nameOf = (subject: D | null) =>
      typeof door.name === 'function' ? door.name(parsed.data, subject) : (door.name ?? door.permission)
    let end: { next: string; notice: Notice | null }
    try {
      await countTry(door, parsed.data)
      end = await inRequest('write', async (tx, { actor, now, today }) => {
        if (!actor) return refuse('shell.sessionEnded')
        if (!allows(actor, door.permission)) return refuse('shell.notAllowed')
        const subject = await door.load(tx as Read, actor, parsed.data, { now, today })
        if (subject === null) return refuse('shell.notFound')
        const name = nameOf(subject)
        const submission = key ? await claim(tx, actor, key, name, values) : null
        if (submission?.repeated) return submission.repeated
        const reason = door.can(actor, subject, parsed.data, { now, today })
        if (reason) return refuse(reason)
        const done = await door.run({ tx, actor, input: parsed.data, subject, now, today })
        if ('sendTo' in done) return { next: done.sendTo, notice: done.stop ? { tone: 'stop', text: done.stop } : null }
        const { next, notice, also = [], ...entry } = done
        const said: Notice | null = notice ? { tone: 'good', text: notice } : null
        if (key)
          await tx.submission.update({
            where: { actorId_key: { actorId: actor.userId, key } },
            data: { next, ...(said ? { notice: said } : {}) },
            select: { key: true },
          })
        for (const one of also) await record(tx, actor, one)
        await record(tx, actor, { action: name, ...entry })
        return { next, notice: said }
      })
    } catch (error) {
      if (error instanceof Unfit) return invalidState(error.problems, values, attempt)
      const refusal = toRefusal(error, door.constraints)
      if (!refusal) throw error
      if (isDenial(refusal.reason)) await recordDenial(nameOf(null))
      return refusedState(refusal.reason, values, attempt, refusal.field)
    }
    if (end.notice) await leaveNotice(end.notice)
    redirect(end.next)
  }
}

async function countTry<S extends z.ZodType, D>({ count, permission }: Door<S, D>, input: z.output<S>) {
  if (!count) return
  const reason = await inRequest('write', async (tx, { actor }) =>
    actor && allows(actor, permission) ? count(tx, actor, input) : null,
  )
  if (reason) refuse(reason)
}

/** The Origin must be ours. Next lets a missing one pass, and a foreign one beside a forged forwarded host. */
export async function isFromHere() {
  const sent = await headers()
  const origin = sent.get('origin')
  if (origin) return settings().origins.includes(origin)
  return sent.get('sec-fetch-site') === 'same-origin'
}

/** The first to send this form's key does the work; a repeat gets the same answer, another body the receipt. */
async function claim(tx: Write, actor: Actor, key: string, name: string, values: FormValues) {
  if (!z.uuid().safeParse(key).success) return refuse('shell.changedMeanwhile')
  const bodyHash = createHash('sha256')
    .update(JSON.stringify([name, values]))
    .digest('hex')
  const made = await tx.$executeRaw`
    insert into "Submission" ("actorId", key, "bodyHash", next) values (${actor.userId}::uuid, ${key}::uuid, ${bodyHash}, '')
    on conflict do nothing`
  if (made === 1) return { repeated: null }
  const first = await tx.submission.findUnique({ where: { actorId_key: { actorId: actor.userId, key } } })
  if (!first || first.bodyHash !== bodyHash) return refuse('shell.alreadySent')
  return { repeated: { next: first.next, notice: first.notice as Notice | null } }
}

/** Turns what was thrown into a reason for the user; null for what is not theirs to know. */
export function toRefusal(error: unknown, constraints: ConstraintReasons = {}): Refused | null {
  if (error instanceof Refused) return error
  const known = constraints[constraintOf(error) ?? '']
  if (known) return new Refused(known.reason, known.field ?? null)
  if (isOverload(error)) {
    log().warn({ err: { name: (error as Error).name } }, 'database overloaded')
    return new Refused('shell.tooBusy')
  }
  return null
}

const denials: readonly MessageKey[] = ['shell.notAllowed', 'shell.notFound']
export const isDenial = (reason: Reason) => denials.includes(reason as MessageKey)

/** A refused try is kept too, in a transaction of its own. */
export async function recordDenial(action: string) {
  await inRequest('write', (tx, { actor }) =>
    record(
      tx,
      actor,
      { action, subject: { kind: 'door', id: null }, governmentId: actor?.governmentId ?? null },
      'denied',
    ),
  )
}

/** The state of a form whose submit was refused, in the user's language. */
export async function refusedState(reason: Reason, values: FormValues, attempt: number, field: string | null = null) {
  const { locale, t } = await translations()
  const text = typeof reason === 'string' ? t(reason as MessageKey as 'shell.notAllowed') : tell(locale, t, reason)
  const state: FormState = field
    ? { kind: 'invalid', attempt, fields: { [field]: text }, values }
    : { kind: 'refused', attempt, reason: text, values }
  return state
}

/** The state of a form with fields to mend, in the user's language. */
export async function invalidState(error: z.ZodError, values: FormValues, attempt: number): Promise<FormState> {
  const { locale, t } = await translations()
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = fieldOf(issue.path) || '_form'
    fields[field] ??= tellIssue(issue.message, locale, t)
  }
  return { kind: 'invalid', attempt, fields, values }
}

/** A schema's message is a key, or a sentence as JSON; whatever else zod says itself is not shown. */
function tellIssue(message: string, locale: 'id' | 'en', t: Awaited<ReturnType<typeof translations>>['t']) {
  try {
    if (message.startsWith('{')) return tell(locale, t, JSON.parse(message))
    if (/^[a-z]\w*\.\w+$/i.test(message)) return t(message as 'shell.notUnderstood')
  } catch {}
  return t('shell.notUnderstood')
}
