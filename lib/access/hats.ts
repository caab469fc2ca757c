import type { Actor } from './actor'
import type { HeldGrant } from './held'
import type { GrantedRole } from './permissions'

/** One role in which somebody can act: a grant that holds, or being one of those who go. */
export type Hat = Pick<HeldGrant, 'id' | 'deputyFor' | 'agency' | 'endsOn' | 'scope'> & {
  role: GrantedRole | 'participant'
}

const participant: Hat = {
  ...{ id: 'participant', role: 'participant', deputyFor: null, agency: null, endsOn: null, scope: 'delegation' },
}

/** Every role in which somebody can act, also while they act in one of them. */
export const hatsOf = ({ held, goesAlong }: Actor): Hat[] => [...held, ...(goesAlong ? [participant] : [])]

/** Whether there is anything to choose; also where the one that was chosen has ended since. */
export const hasChoice = (actor: Actor): boolean => hatsOf(actor).length > 1 || actor.hat !== null

/** The role that was chosen, or "over" where it has ended since; null while somebody acts in all. */
export const hatOf = (actor: Actor): Hat | 'over' | null =>
  actor.hat === null ? null : (hatsOf(actor).find(({ id }) => id === actor.hat) ?? 'over')
