import type pg from 'pg'
import { type Contender, contenders } from './contest'
import { insertParticipant, type RaceHalf } from './race-world'

/** Every action reads its subject first; so each kind has as many statements before it takes the seat. */
const load = (client: pg.Client, { key }: RaceHalf) =>
  client.query(`select seats, state from "Delegation" where id = md5('delegation' || $1)::uuid`, [key])

export const approval = (half: RaceHalf, person: number): Contender => ({
  kind: 'approval',
  write: async (client) => {
    await load(client, half)
    await insertParticipant(client, half, person)
    return true
  },
})
/** The withdrawn one's place goes to a reserve, who takes the seat. */
const replacement = (half: RaceHalf, person: number): Contender => ({
  kind: 'replacement',
  write: async (client) => {
    const { rowCount } = await client.query(
      `update "Participant" set state = 'replaced' where id = md5($1 || '/3')::uuid and state = 'withdrawn'`,
      [half.key],
    )
    if (rowCount === 0) return false
    await insertParticipant(client, half, person)
    return true
  },
})
const seatCut = (half: RaceHalf): Contender => ({
  kind: 'seat cut',
  write: async (client) => {
    await load(client, half)
    const { rows } = await client.query<{ changed: number }>(
      `select set_delegation_seats(md5('delegation' || $1)::uuid, 2, 1) as changed`,
      [half.key],
    )
    return rows[0]?.changed === 1
  },
})

/** 30 approvals, 15 replacements and 5 seat cuts; who stands first turns with the round. */
export function fieldOf(half: RaceHalf, round: number): Contender[] {
  const field = Array.from({ length: contenders }, (_, n) => {
    if (n < 30) return approval(half, 10 + n)
    return n < 45 ? replacement(half, 10 + n) : seatCut(half)
  })
  const first = (round * 17) % contenders
  return [...field.slice(first), ...field.slice(0, first)]
}
