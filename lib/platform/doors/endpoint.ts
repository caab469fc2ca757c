import 'server-only'
import type { z } from 'zod'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { deputyGrantFor } from '@/lib/access/standing-in'
import { tell } from '@/lib/i18n/sentence'
import { translations } from '@/lib/i18n/server'
import type { Day } from '../dates'
import type { Read, Write } from '../db'
import { record, type TrailEntry } from '../trail'
import { parseBounded } from './bounded-json'
import { isDenial, recordDenial } from './denial'
import { isFromHere } from './origin'
import { type ConstraintReasons, type Reason, refuse } from './refusal'
import { toRefusal } from './thrown'
import { inRequest } from './transaction'
import { dropZeros } from './zeros'

type Door<S extends z.ZodType, D, A> = {
  /** Who may knock: a session, so far. */
  principal: 'session'
  permission: Permission
  input: S
  load: (tx: Read, actor: Actor, input: z.output<S>, go: { now: Date; today: Day }) => Promise<D | null>
  can: (actor: Actor, subject: NoInfer<D>, input: z.output<S>, go: { now: Date; today: Day }) => Reason | null
  run: (go: {
    tx: Write
    actor: Actor
    input: z.output<S>
    subject: NoInfer<D>
    now: Date
  }) => Promise<{ trail: Omit<TrailEntry, 'action'> | null; answer: A }>
  constraints?: ConstraintReasons
}
const most = 64 * 1024

/** A POST of JSON at an address that stays: for phones that were offline. Rows carry ids made by the client. */
export function defineEndpoint<S extends z.ZodType, D, A>(door: Door<S, D, A>) {
  return async function POST(request: Request) {
    if (!(await isFromHere())) return told(403, 'shell.notFromHere')
    const parsed = door.input.safeParse(dropZeros(await readJson(request)))
    if (!parsed.success) return told(400, 'shell.notUnderstood')
    try {
      const answer = await inRequest('write', async (tx, { actor, now, today }) => {
        if (!actor) return refuse('shell.sessionEnded')
        if (!allows(actor, door.permission)) return refuse('shell.notAllowed')
        const subject = await door.load(tx as Read, actor, parsed.data, { now, today })
        if (subject === null) return refuse('shell.notFound')
        const reason = door.can(actor, subject, parsed.data, { now, today })
        if (reason) return refuse(reason)
        const done = await door.run({ tx, actor, input: parsed.data, subject, now })
        if (done.trail)
          await record(tx, { action: door.permission, ...done.trail }, 'done', deputyGrantFor(actor, [door.permission]))
        return done.answer
      })
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      const refusal = toRefusal(error, door.constraints)
      if (!refusal) throw error
      if (isDenial(refusal.reason)) await recordDenial(door.permission)
      return told(statusOf(refusal.reason), refusal.reason)
    }
  }
}

async function readJson(request: Request): Promise<unknown> {
  try {
    if (Number(request.headers.get('content-length') ?? 0) > most) return undefined
    const text = await request.text()
    return text.length > most ? undefined : parseBounded(text)
  } catch {
    return undefined
  }
}

const statuses: Record<string, number> = {
  'shell.sessionEnded': 401,
  'shell.notAllowed': 403,
  'shell.notFound': 404,
  'shell.tooBusy': 503,
}
const statusOf = (reason: Reason) => (typeof reason === 'string' ? (statuses[reason] ?? 409) : 409)

/** A refusal as JSON, in the user's language. */
async function told(status: number, reason: Reason) {
  const { locale, t } = await translations()
  return Response.json({ reason: tell(locale, t, reason) }, { status, headers: { 'cache-control': 'no-store' } })
}
