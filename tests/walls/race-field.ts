import type { Actor } from '@/lib/access/actor'
import { confirmParticipants, type Newcomer, type Seating } from '@/lib/approvals/seating'
import { setSeats } from '@/lib/cohorts/seats'
import { addParticipant, replaceParticipant } from '@/lib/participants/work'
import type { Write } from '@/lib/platform/db'
import { asker, granted } from '@/tests/support/guards'
import { type Contender, contenders } from './contest'
import { idOf, type RaceHalf } from './race-world'

/** The functions behind the actions, with what their `load` would have found; nobody looks again before writing. */
const newcomer = (person: number): Newcomer => ({
  personId: idOf(`person${person}`),
  nominationId: null,
  isHead: false,
  titleFront: '',
  name: 'Orang Contoh',
  titleBack: '',
  post: 'Staf',
  agencyName: 'Dinas Contoh',
})
const seatingOf = ({ key, days }: RaceHalf): Seating => ({
  delegation: {
    id: idOf(`delegation${key}`),
    cohortId: idOf(`cohort${key}`),
    governmentId: idOf('government'),
  },
  lineUpId: null,
  days,
  label: 'Angkatan',
  now: new Date('2024-01-01T02:00:00Z'),
})
const kabag: Actor = asker({
  userId: idOf('kabag'),
  sessionId: idOf('session'),
  name: 'Kabag Contoh',
  post: 'Kepala Bagian',
  personId: null,
  governmentId: idOf('government'),
  government: null,
  governmentShort: null,
  zone: 'Asia/Jakarta',
  grants: [granted('cooperation_head', { governmentId: idOf('government') })],
})
const change = {
  actor: kabag,
  reason: 'Alasan contoh',
  now: new Date('2024-01-01T02:00:00Z'),
}

/** A replacement frees a place before it takes the seat; with as many statements ahead, each kind comes first at times. */
const ahead = async (tx: Write, half: RaceHalf) => {
  const asked = { where: { id: idOf(`delegation${half.key}`) }, select: { seats: true } }
  for (let n = 0; n < 2; n++) await tx.delegation.findUnique(asked)
}

export const approval = (half: RaceHalf, person: number): Contender => ({
  kind: 'approval',
  write: async (tx) => {
    await ahead(tx, half)
    return confirmParticipants(tx, seatingOf(half), [newcomer(person)])
  },
})
const addition = (half: RaceHalf, person: number): Contender => ({
  kind: 'addition',
  write: async (tx) => {
    await ahead(tx, half)
    return addParticipant(tx, newcomer(person), seatingOf(half), 9, change)
  },
})
/** One who was there in this state leaves the place to another. */
export const replacement = (half: RaceHalf, left: number, state: 'withdrawn' | 'confirmed', person: number) => ({
  kind: 'replacement',
  write: (tx: Write) => {
    const { delegation } = seatingOf(half)
    const row = {
      id: idOf(`${half.key}/${left}`),
      governmentId: delegation.governmentId,
      delegationId: delegation.id,
      delegationState: 'approved' as const,
      cohortState: 'selecting' as const,
      state,
      version: 1,
      position: 1,
    }
    return replaceParticipant(tx, row, newcomer(person), { ...seatingOf(half), leavesOn: null }, change)
  },
})
const seatCut = (half: RaceHalf): Contender => ({
  kind: 'seat cut',
  write: async (tx) => {
    await ahead(tx, half)
    return setSeats(tx, { id: idOf(`delegation${half.key}`), seats: 3, taken: 2, version: 1 }, 2)
  },
})

/** 20 approvals, 10 additions, 15 replacements and 5 seat cuts; who stands first turns with the round. */
export function fieldOf(half: RaceHalf, round: number): Contender[] {
  const field = Array.from({ length: contenders }, (_, n) => {
    if (n < 20) return approval(half, 10 + n)
    if (n < 30) return addition(half, 10 + n)
    return n < 45 ? replacement(half, 3, 'withdrawn', 10 + n) : seatCut(half)
  })
  const first = (round * 17) % contenders
  return [...field.slice(first), ...field.slice(0, first)]
}
