import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { type Actor, allows } from '@/lib/access/actor'
import { dutyRefusal } from '@/lib/access/duties'
import type { Permission } from '@/lib/access/permissions'
import { deputyGrantFor } from '@/lib/access/standing-in'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '../dates'
import type { Read, Write } from '../db'
import type { FormAction } from '../form-state'
import { permissionsOf } from '../lifecycle'
import { leaveNotice, type Notice } from '../notice'
import { askLater, type Later } from '../queue'
import { type Telling, tellPeople } from '../telling'
import { recordAll, type TrailEntry } from '../trail'
import { changedState } from './changed'
import { isDenial, recordDenial } from './denial'
import { invalidState, refusedState } from './form-answer'
import { readForm } from './form-input'
import { isFromHere } from './origin'
import { pastState } from './past-state'
import { type ConstraintReasons, type Reason, refuse, Unfit } from './refusal'
import { claimSubmission, finishSubmission } from './submission'
import { toRefusal } from './thrown'
import { inRequest } from './transaction'

/** What an action did: its row for the trail, where to go next, and what that page says once. */
export type Outcome = Omit<TrailEntry, 'action'> & {
  next: string
  notice?: Sentence
  /** More rows for the trail, where one intention changes several subjects. */
  also?: TrailEntry[]
  /** What runs after the commit, as whoever asks now. */
  later?: readonly Later[]
  /** Who is told what, in the app and by mail, once this has committed. */
  tell?: readonly Telling[]
}

type Door<S extends z.ZodType, D> = {
  /** One that is wanted, or several of which one is: over what, `can` asks. */
  permission: Permission | readonly Permission[]
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
  run: (go: Go<z.output<S>, NoInfer<D>>) => Promise<Outcome>
  /** What the database's own refusals mean here. */
  constraints?: ConstraintReasons
}
type Go<I, D> = { tx: Write; actor: Actor; input: I; subject: D; now: Date; today: Day }

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
      typeof door.name === 'function' ? door.name(parsed.data, subject) : (door.name ?? permissionsOf(door)[0]!)
    let end: { next: string; notice: Notice | null }
    try {
      await countTry(door, parsed.data)
      end = await inRequest('write', async (tx, { actor, now, today }) => {
        if (!actor) return refuse('shell.sessionEnded')
        if (!allowsOne(actor, door)) return refuse('shell.notAllowed')
        const subject = await door.load(tx as Read, actor, parsed.data, { now, today })
        if (subject === null) return refuse('shell.notFound')
        const name = nameOf(subject)
        const submission = key ? await claimSubmission(tx, actor, key, name, values) : null
        if (submission?.repeated) return submission.repeated
        const reason = door.can(actor, subject, parsed.data, { now, today }) ?? dutyRefusal(actor, permissionsOf(door))
        if (reason) return refuse(reason)
        const done = await door.run({ tx, actor, input: parsed.data, subject, now, today })
        const { next, notice, also = [], later = [], tell = [], ...entry } = done
        const said: Notice | null = notice ? { tone: 'good', text: notice } : null
        await askLater(tx, actor, later)
        await tellPeople(tx, tell)
        if (key) await finishSubmission(tx, actor, key, next, said)
        await recordAll(
          tx,
          [...also, { action: name, ...entry }],
          'done',
          deputyGrantFor(actor, permissionsOf(door), subject as object),
        )
        return { next, notice: said }
      })
    } catch (error) {
      if (error instanceof Unfit) return invalidState(error.problems, values, attempt)
      const refusal = toRefusal(error, door.constraints)
      if (!refusal) throw error
      if (isDenial(refusal.reason)) await recordDenial(nameOf(null))
      if (refusal.reason === 'shell.wrongState') return pastState(nameOf(null), values, attempt)
      if (refusal.reason === 'shell.changedMeanwhile') return changedState(nameOf(null), values, attempt)
      return refusedState(refusal.reason, values, attempt, refusal.field)
    }
    if (end.notice) await leaveNotice(end.notice)
    redirect(end.next)
  }
}

async function countTry<S extends z.ZodType, D>(door: Door<S, D>, input: z.output<S>) {
  const { count } = door
  if (!count) return
  const reason = await inRequest('write', async (tx, { actor }) =>
    actor && allowsOne(actor, door) ? count(tx, actor, input) : null,
  )
  if (reason) refuse(reason)
}

const allowsOne = (actor: Actor, door: { permission: Permission | readonly Permission[] }) =>
  permissionsOf(door).some((permission) => allows(actor, permission))
