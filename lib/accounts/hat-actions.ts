'use server'
import { type Hat, hatOf, hatsOf } from '@/lib/access/hats'
import { innerAddress } from '@/lib/platform/address'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { idle } from '@/lib/platform/form-state'
import { tokenHashOf } from '@/lib/platform/session'
import { hatInput } from './schema'
import { wear } from './work'

/** Acts in one role from now on, or in all again: for this session, and never in more than is held. */
const wearHat = defineAction({
  permission: 'account.own',
  name: 'account.hat',
  input: hatInput,
  load: async (_tx, actor, { hat }) => hatsOf(actor).find(({ id }) => id === hat) ?? (hat === null ? 'all' : null),
  can: () => null,
  run: async ({ tx, actor, input: { hat, next }, subject: chosen }) => {
    if (!(await wear(tx, (await tokenHashOf()) ?? '', hat))) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'user', id: actor.userId },
      governmentId: actor.governmentId,
      before: { role: roleOf(hatOf(actor)) },
      after: { role: roleOf(chosen) },
      next: innerAddress(next),
    }
  },
})

const roleOf = (hat: Hat | 'all' | 'over' | null) => (hat !== null && typeof hat === 'object' ? hat.role : null)

/** For the plain buttons of the frame, which show no state. */
export async function switchHat(form: FormData) {
  await wearHat(idle, form)
}
