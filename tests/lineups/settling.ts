import { idOf } from '../../prisma/demo/ids'
import { actAs, owner, send, submit } from '../support/acting'

/** The cohort of the demo that is being selected, made ready for its line-up: nine scored, everything else settled. */
export const cohortId = idOf('cohort', 'water')
export const delegationId = idOf('delegation', cohortId, 'jambi')
export { actAs, owner, send, submit }

export async function settleNominations(seats = 4) {
  await owner.query(
    `update "Nomination" set state = 'ineligible', reason = 'Uji.' where "delegationId" = $1
    and state in ('submitted', 'returned', 'verified')`,
    [delegationId],
  )
  await owner.query('update "Delegation" set seats = $2 where id = $1', [delegationId, seats])
}

type LineUp = {
  id: string
  state: string
  version: number
  number: number
  name: string
  hash: string | null
  letterNumber: string | null
}
export const lineUps = async () =>
  (await owner.query('select * from "LineUp" where "delegationId" = $1 order by number', [delegationId]))
    .rows as LineUp[]
export const lastLineUp = async () => (await lineUps()).at(-1)!

/** Somebody of the own register whom nobody has nominated. */
export const outsider = async () =>
  (
    await owner.query(
      `select p.id from "Person" p where p."governmentId" = (select "governmentId" from "Delegation" where id = $1)
      and not exists (select 1 from "Nomination" n where n."personId" = p.id) and p.active limit 1`,
      [delegationId],
    )
  ).rows[0].id as string

type EntryRow = {
  personId: string
  kind: string
  rank: number | null
  reserveRank: number | null
  isHead: boolean
  reason: string
}
export const entriesOf = async (lineUpId: string) =>
  (await owner.query('select * from "LineUpEntry" where "lineUpId" = $1 order by rank nulls first', [lineUpId]))
    .rows as EntryRow[]

export const delegationState = async () =>
  (await owner.query('select state, taken, seats, version from "Delegation" where id = $1', [delegationId]))
    .rows[0] as { state: string; taken: number; seats: number; version: number }

/** What a form of a draft sends beside its own fields. */
export const draftFields = ({ id, version }: LineUp) => ({ cohortId, lineUpId: id, version: String(version) })
/** What the approver's form sends. */
export const decisionFields = (lineUp: LineUp) => ({ ...draftFields(lineUp), hash: lineUp.hash! })
