import { z } from 'zod'
import type { Turn } from '@/lib/cohorts/turns'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { WaitingItem } from '@/lib/platform/waiting'

type Thing = {
  label: MessageKey
  /** The turn of the delegation in which it is waited for; what rows say where none is named. */
  turn?: Turn
}

/** Everything that somebody else can be asked for, by what is waited for in a delegation. */
const nudgeThings = {
  verify: { label: 'desk.taskVerify' },
  returned: { label: 'desk.taskMend' },
  score: { label: 'desk.taskScore' },
  answer: { label: 'desk.taskAnswer', turn: 'answer' },
  propose: { label: 'desk.taskPropose', turn: 'select' },
  decide: { label: 'desk.taskDecide', turn: 'decide' },
  closeRollCall: { label: 'desk.taskRollCall', turn: 'closeRollCall' },
  recordReturn: { label: 'desk.taskReturn', turn: 'recordReturn' },
} as const satisfies Record<string, Thing>
export type NudgeThing = keyof typeof nudgeThings
const thingNames = Object.keys(nudgeThings) as [NudgeThing, ...NudgeThing[]]
export const thingOf = (name: NudgeThing): Thing => nudgeThings[name]

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
