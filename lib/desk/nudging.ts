import { z } from 'zod'
import { type NudgeThing, nudgeLabels } from '@/lib/access/nudge-things'
import type { Turn } from '@/lib/cohorts/turns'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { WaitingItem } from '@/lib/platform/waiting'

/** The turn of a delegation in which a thing is waited for; of what is not named here, rows say it. */
const turns: Partial<Record<NudgeThing, Turn>> = {
  answer: 'answer',
  propose: 'select',
  decide: 'decide',
  closeRollCall: 'closeRollCall',
  recordReturn: 'recordReturn',
}
type Thing = { label: MessageKey; turn?: Turn }
const thingNames = Object.keys(nudgeLabels) as [NudgeThing, ...NudgeThing[]]
export const thingOf = (name: NudgeThing): Thing => ({ label: nudgeLabels[name], turn: turns[name] })

/** What is asked for, of which delegation of which cohort. */
export const nudgeInput = z.strictObject({ cohortId: z.uuid(), delegationId: z.uuid(), thing: z.enum(thingNames) })
export type NudgeInput = z.output<typeof nudgeInput>

export const nudgeAddress = ({ cohortId, delegationId, thing }: NudgeInput) =>
  `/cohorts/${cohortId}/nudge/${delegationId}/${thing}`

/** Of what others hold on a work list, that which they can be asked for. */
const onLists: Record<string, NudgeThing> = { 'selection.scores': 'score', 'approvals.decide': 'decide' }
export function nudgeOfItem({ id, turn, cohortId }: WaitingItem): NudgeInput | null {
  const [kind, delegationId] = id.split(':')
  const thing = onLists[kind!]
  return turn === 'others' && thing && cohortId && delegationId ? { cohortId, delegationId, thing } : null
}

/** The key under which a cockpit tells its waits, as what can be asked for. */
export function nudgeOfWait(
  wait: { key: string; turn?: Turn },
  cohortId: string,
  ownDelegation: string | undefined,
): NudgeInput | null {
  const own = wait.key === 'verify' || wait.key === 'returned' || wait.key === 'score' ? wait.key : null
  if (own) return ownDelegation ? { cohortId, delegationId: ownDelegation, thing: own } : null
  const thing = wait.turn && thingNames.find((name) => thingOf(name).turn === wait.turn)
  return thing ? { cohortId, delegationId: wait.key, thing } : null
}
