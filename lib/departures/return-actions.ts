'use server'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { move } from '@/lib/platform/move'
import { completeParticipants } from './closing'
import { factsOf } from './delegation-facts'
import { listLegs } from './leg-queries'
import { findDelegation } from './queries'
import { returnDay } from './roll-call-day'
import { completeInput } from './schema'
import { aboutDelegation } from './trail-of-delegation'

/** Records that the delegation is home again. */
export const completeDelegation = defineAction({
  permission: delegationLifecycle.moves.complete.permission,
  name: 'delegation.complete',
  input: completeInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, returnsOn: returnDay(await listLegs(tx, delegation.id), delegation) }
  },
  can: (actor, { delegation, returnsOn }, _input, { today }) =>
    delegationLifecycle.refusal('complete', { ...factsOf(delegation), returnsOn, today }, actor),
  run: async ({ tx, actor, input: { version }, subject: { delegation, returnsOn }, now, today }) => {
    const row = { ...factsOf(delegation), version, returnsOn, today }
    const moved = await move(tx, delegationLifecycle, 'complete', row, { by: actor, now })
    const completed = await completeParticipants(tx, delegation.id, actor, now)
    return {
      ...aboutDelegation(delegation),
      before: moved.before,
      after: { ...moved.after, completed },
      notice: sentence('departures.completed'),
    }
  },
})
