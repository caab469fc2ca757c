import { type EntryMove, findUnexplained, moveEntry } from './arrange'
import type { Entry, Room } from './composition'
import type { Listed } from './entry-queries'
import { checkLineUp } from './line-up-checks'

export type Foresight = NonNullable<ReturnType<typeof foresee>>
/** What a move would do, before it is made. */
export function foresee(listed: readonly Listed[], entries: readonly Entry[], move: EntryMove, room: Room) {
  const mover = listed.find(({ personId }) => personId === move.personId)
  if (!mover || mover.kind === 'appointed' || mover.kind === move.to) return null
  const after = moveEntry(entries, move, room.seats)
  const changed = listed.flatMap((one) => {
    const to = after.find(({ personId }) => personId === one.personId)!.kind
    return to === one.kind ? [] : [{ ...one, to }]
  })
  const silent = new Set(findUnexplained(after, room.maxPerAgency).map(({ personId }) => personId))
  const breaches = checkLineUp(after, room).filter(
    ({ severity, sentence }) => severity === 'stop' && sentence.key !== 'lineups.passedOver',
  )
  return {
    mover,
    move,
    after,
    changed,
    unexplained: listed.filter(({ personId }) => silent.has(personId)),
    breaches,
  }
}
