import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '../dates'
import type { Read } from '../db'
import { leaveNotice } from '../notice'
import { isDenial, recordDenial } from './denial'
import { readForm } from './form-input'
import { isFromHere } from './origin'
import { type Reason, refuse, sentenceOf } from './refusal'
import { toRefusal } from './thrown'
import { inRequest } from './transaction'

/** Where a search sends whoever asked, and what that page says once when it has nothing to show. */
type SentOn = { to: string; stop?: Sentence }

type Door<S extends z.ZodType, D> = {
  permission: Permission
  /** Names the intention, like person.search: the trail keeps a search that was refused, and no other. */
  name: string
  input: S
  /** Looks in one snapshot, within what the actor may see. Null: the same answer for missing and foreign. */
  load: (tx: Read, actor: Actor, input: z.output<S>, go: { now: Date; today: Day }) => Promise<D | null>
  /** Where to go on to with what was found, without touching the database. */
  sendOn: (found: NoInfer<D>, input: z.output<S>) => SentOn
}

/** What a search is as the action of a plain form, which shows no state. */
export type SearchAction = (form: FormData) => Promise<void>

/**
 * The one way in for a form that only looks and sends on, posted so that what was typed stands in no address. It
 * leaves no row in the trail, and so may change nothing: the database refuses a write here as it does to a page.
 */
export function defineSearch<S extends z.ZodType, D>(door: Door<S, D>): SearchAction {
  return async (form) => {
    if (!(await isFromHere())) return tellRefusal('shell.notFromHere')
    const parsed = door.input.safeParse(readForm(form instanceof FormData ? form : new FormData()).input)
    if (!parsed.success) return tellRefusal(isTooLong(parsed.error) ? 'shell.tooLong' : 'shell.notUnderstood')
    let end: SentOn
    try {
      const found = await inRequest('read', async (tx, { actor, now, today }) => {
        if (!actor) return refuse('shell.sessionEnded')
        if (!allows(actor, door.permission)) return refuse('shell.notAllowed')
        return (await door.load(tx as Read, actor, parsed.data, { now, today })) ?? refuse('shell.notFound')
      })
      end = door.sendOn(found, parsed.data)
    } catch (error) {
      const refusal = toRefusal(error)
      // With a notice the page would be drawn anew, and nothing can be drawn without a database: the form says it itself.
      if (!refusal || refusal.reason === 'shell.databaseAway') throw error
      if (isDenial(refusal.reason)) await recordDenial(door.name)
      return tellRefusal(refusal.reason)
    }
    if (end.stop) await leaveNotice({ tone: 'stop', text: end.stop })
    redirect(end.to)
  }
}

const isTooLong = ({ issues }: z.ZodError) => issues.some(({ message }) => message === 'shell.tooLong')

/** The form shows no state, so the page that it stands on says why nothing was looked for. */
const tellRefusal = (reason: Reason) => leaveNotice({ tone: 'stop', text: sentenceOf(reason) })
