import { idOf } from '../../prisma/demo/ids'
import { owner } from '../support/acting'

export const cohortId = idOf('cohort', '2024')
export const delegationOf = (government: 'jambi' | 'sumut') => idOf('delegation', cohortId, government)

/** Sets the demo's clock: 09.00 WIB of a day, unless another hour is given. */
export const setClock = (day: string, time = '09:00') =>
  owner.query(`update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ($1::timestamptz - now())))`, [
    `${day}T${time}:00+07:00`,
  ])

export const delegationRow = async (government: 'jambi' | 'sumut') =>
  (await owner.query('select * from "Delegation" where id = $1', [delegationOf(government)])).rows[0] as {
    id: string
    state: string
    version: number
    taken: number
    seats: number
    leavesOn: Date
    returnsOn: Date
    contactPhone: string
  }

export type PersonRow = { id: string; state: string; personId: string; isHead: boolean; name: string }
export const peopleOf = async (
  government: 'jambi' | 'sumut',
  states = ['confirmed', 'departed', 'no_show', 'completed'],
) =>
  (
    await owner.query(
      'select id, state, "personId", "isHead", name from "Participant" where "delegationId" = $1 and state::text = any($2) order by position',
      [delegationOf(government), states],
    )
  ).rows as PersonRow[]

export const marksOf = async (participantId: string) =>
  (await owner.query('select * from "RollCallMark" where "participantId" = $1 order by "markedAt"', [participantId]))
    .rows as { id: string; mark: string; byName: string }[]

export const awayOf = async (participantId: string) =>
  (
    await owner.query(
      `select to_char("startsOn", 'YYYY-MM-DD') as "startsOn", to_char("endsOn", 'YYYY-MM-DD') as "endsOn", "freedAt" from "AwayPeriod" where "participantId" = $1`,
      [participantId],
    )
  ).rows[0] as { startsOn: string; endsOn: string; freedAt: Date | null }
