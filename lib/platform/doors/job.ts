import 'server-only'
import type { z } from 'zod'
import { type Actor, allows } from '@/lib/access/actor'
import { dutyRefusal } from '@/lib/access/duties'
import type { JobName } from '@/lib/access/job-names'
import type { ClockPermission, Permission } from '@/lib/access/permissions'
import { deputyGrantFor } from '@/lib/access/standing-in'
import type { Sentence } from '@/lib/i18n/sentence'
import { type Day, dayIn } from '../dates'
import type { Read, Write } from '../db'
import { type Report, Stopped } from '../progress'
import { askLater, type Later } from '../queue'
import { type Telling, tellPeople } from '../telling'
import { recordAll, type TrailEntry } from '../trail'
import { type Reason, refuse } from './refusal'
import { readWaiting, type Waiting } from './waiting-job'

/** What a job did: what the list of jobs says of it, and its row for the trail; null where there was nothing to do. */
type Done = {
  trail: Omit<TrailEntry, 'action'> | null
  said?: Sentence
  /** What it found is not as it should be, and somebody is to look. */
  alarm?: boolean
  later?: readonly Later[]
  tell?: readonly Telling[]
}
type Principal = 'actor' | 'clockwork'
type Of<P extends Principal> = P extends 'actor' ? Actor : null
type Go = { now: Date; today: Day }

type Door<P extends Principal, S extends z.ZodType, D, A> = {
  name: JobName
  /** As whom it runs: whoever asked for it, with the grants of that moment, or nobody but the clock. */
  principal: P
  permission: P extends 'actor' ? Exclude<Permission, ClockPermission> : ClockPermission
  /** When the clock asks for it: five fields of cron, in the zone of the installation. */
  schedule?: P extends 'clockwork' ? string : never
  /** Also whenever a worker begins. */
  atStart?: P extends 'clockwork' ? boolean : never
  /** Ids and no personal values: it waits in the database as it is. */
  input: S
  /** Finds what the job is about, within what the actor may see now. Null: it is gone, or no longer theirs. */
  load: (tx: Read, actor: Of<P>, input: z.output<S>, go: Go) => Promise<D | null>
  /** Why this actor may no longer do this, or null. */
  can: (actor: Of<P>, subject: NoInfer<D>, input: z.output<S>, go: Go) => Reason | null
  /**
   * Of the clock alone: what takes minutes and looks at no row through `tx`, before the transaction that it would hold
   * open. It may happen twice. What it gives is handed to `run`.
   */
  ahead?: P extends 'clockwork' ? (go: { input: z.output<S>; report: Report }) => Promise<A> : never
  /** Does it, inside the transaction; what it does outside of `tx` may happen twice. What takes long reports. */
  run: (
    go: Go & { tx: Write; actor: Of<P>; input: z.output<S>; subject: NoInfer<D>; made: NoInfer<A>; report: Report },
  ) => Promise<Done>
}

/** What the list of jobs keeps of one that has ended. */
export type JobEnd = { said?: Sentence; alarm?: boolean }

export type Job<S extends z.ZodType = z.ZodType> = {
  name: JobName
  principal: Principal
  permission: Permission
  schedule?: string
  atStart?: boolean
  /** What an action says in its outcome so that this runs after it, at once or in so many seconds. */
  later: (input: z.input<S>, after?: number) => Later
  /** What comes before that transaction, where there is something; `perform` takes what it gave. */
  ahead?: (waiting: Waiting, report: Report) => Promise<unknown>
  /** Runs it in a transaction; `settle` marks it as done in the same one, as the last but the trail. Refused and Stopped throw. */
  perform: (
    tx: Write,
    waiting: Waiting,
    go: { settle: (end: JobEnd) => Promise<void>; report: Report; made?: unknown },
  ) => Promise<void>
}

/** The one way in for what runs later: permission, scope, input, transaction and trail, as an action has them. */
export function defineJob<P extends Principal, S extends z.ZodType, D, A = undefined>(door: Door<P, S, D, A>): Job<S> {
  const { name, principal, permission, schedule, atStart } = door
  const aheadOf = async (waiting: Waiting, report: Report) => {
    const { input: sent, stop } = readWaiting(waiting)
    const parsed = door.input.safeParse(sent)
    return stop || !parsed.success ? undefined : door.ahead?.({ input: parsed.data, report })
  }
  return {
    name,
    principal,
    permission,
    schedule,
    atStart,
    later: (input, after) => ({ name, input: door.input.parse(input), after }),
    ...(door.ahead ? { ahead: aheadOf } : {}),
    perform: async (tx, waiting, { settle, report, made }) => {
      const { actorId, input: sent, stop } = readWaiting(waiting)
      if (stop) throw new Stopped(0, 0)
      const { now: at, actor } = await begin(tx, principal, actorId)
      const now = new Date(at)
      const go = { now, today: dayIn(now, actor?.zone ?? 'Asia/Jakarta') }
      if (principal === 'actor' && !(actor && allows(actor, permission))) return refuse('shell.notAllowed')
      const asker = actor as Of<P>
      const parsed = door.input.safeParse(sent)
      if (!parsed.success) return refuse('shell.notUnderstood')
      const subject = await door.load(tx as Read, asker, parsed.data, go)
      if (subject === null) return refuse('shell.notFound')
      const reason = door.can(asker, subject, parsed.data, go) ?? (actor && dutyRefusal(actor, [permission]))
      if (reason) return refuse(reason)
      const done = await door.run({ ...go, tx, actor: asker, input: parsed.data, subject, made: made as A, report })
      const { trail, later = [], tell = [], ...end } = done
      if (actor) await askLater(tx, actor, later)
      await tellPeople(tx, tell)
      await settle(end)
      if (trail) await recordAll(tx, [{ action: name, ...trail }], 'done', actor && deputyGrantFor(actor, [permission]))
    },
  }
}

async function begin(tx: Write, principal: Principal, actorId: string | null) {
  const rows =
    principal === 'actor'
      ? await tx.$queryRaw<Begun[]>`select begin_job(${actorId}::uuid) as begun`
      : await tx.$queryRaw<Begun[]>`select begin_clockwork() as begun`
  return rows[0]!.begun
}
type Begun = { begun: { now: string; actor: Actor | null } }
