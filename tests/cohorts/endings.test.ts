import { describe, expect, it } from 'vitest'
import { cancelCohort, closeCohort, selectCohort } from '@/lib/cohorts/call-actions'
import { endings } from '@/lib/cohorts/endings'
import { declineInvitation } from '@/lib/delegations/actions'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { lineUpLifecycle } from '@/lib/lineups/lifecycle'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import { listWaiting } from '@/lib/nominations/waiting'
import { participantLifecycle } from '@/lib/participants/lifecycle'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
// The database comes first: settings are read when the actions load.
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { idOf } from '../../prisma/demo/ids.ts'
import { create, delegationOf, invite, officer, one } from './made-cohort'

const kabag = 'kabag@jambi.example'
const call = idOf('cohort', 'data-ai')
const rows = async (sql: string, ...values: unknown[]) => (await owner.query(sql, values)).rows
const statesOf = async (table: string, cohort: string): Promise<string[]> =>
  (await rows(`select distinct state::text from "${table}" where "cohortId" = $1 order by 1`, cohort)).map(
    ({ state }) => state,
  )
const versionOf = async (cohort: string) =>
  String((await one('select version from "Cohort" where id = $1', cohort)).version)
const waitingFor = async (email: string, cohort: string) => {
  await actAs(email)
  const ids = (await rows('select id from "Nomination" where "cohortId" = $1', cohort)).map(({ id }) => id)
  const go = { now: new Date('2024-06-28T02:00:00Z'), today: '2024-06-28' as never }
  const items = await inRequest('read', (tx, { actor }) => listWaiting(tx as Read, actor!, go))
  return items.filter(({ id, href }) => ids.some((one) => id.includes(one)) || href.includes(cohort))
}

describe('what hangs on a cohort', () => {
  it('ends by a move of its own table wherever the host’s move reaches it', () => {
    const below = [delegationLifecycle, nominationLifecycle, lineUpLifecycle, participantLifecycle]
    const found = below.flatMap(({ noun, moves }) =>
      Object.entries(moves as Record<string, { within?: readonly string[]; crosses?: true }>).flatMap(([verb, move]) =>
        move.crosses ? (move.within ?? []).map((within) => `${within}: ${noun} ${verb}`) : [],
      ),
    )
    const said = Object.entries(endings).flatMap(([verb, nouns]) =>
      Object.entries(nouns).map(([noun, move]) => `cohort.${verb}: ${noun} ${move}`),
    )
    expect(said.toSorted()).toEqual(found.toSorted())
  })

  it('cancelled: no nomination waits for anybody any more, in any government, and everyone can read why', async () => {
    expect(await statesOf('Nomination', call)).toContain('submitted')
    expect(await waitingFor('hr.disdik@jambi.example', call)).not.toEqual([])
    await actAs(kabag)
    const reason = 'Mitra menunda seluruh program tahun ini.'
    await send(cancelCohort, { cohortId: call, version: await versionOf(call), reason })
    const left = await statesOf('Nomination', call)
    for (const state of ['draft', 'submitted', 'returned', 'verified', 'assessed']) expect(left).not.toContain(state)
    expect(left).toContain('lapsed')
    expect(await one('select "cancelReason" from "Cohort" where id = $1', call)).toEqual({ cancelReason: reason })
    for (const email of [
      'hr.disdik@jambi.example',
      'hr@jambi.example',
      'verifikator@jambi.example',
      'hr@sumut.example',
    ])
      expect(await waitingFor(email, call), email).toEqual([])
  })

  it('closed call: drafts and invitations that nobody answered lapse, and each government’s trail tells', async () => {
    const id = await create(invite)
    await owner.query(`update "Cohort" set state = 'open' where id = $1`, [id])
    await actAs(officer)
    await send(selectCohort, { cohortId: id, version: await versionOf(id) })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'declined' })
    expect(await delegationOf(id, 'jambi')).toMatchObject({ state: 'preparing' })
    expect(
      await one(`select after from "AuditEvent" where action = 'delegation.lapse' and "cohortId" = $1`, id),
    ).toEqual({
      after: { state: 'declined' },
    })
    expect(await rows(`select after from "AuditEvent" where action = 'cohort.select' and "cohortId" = $1`, id)).toEqual(
      [{ after: { state: 'selecting', lapsed: 0, silent: 1 } }],
    )
  })

  it('closed: what was never decided lapses', async () => {
    const cohort = idOf('cohort', 'water')
    await owner.query(`update "Delegation" set state = 'completed' where "cohortId" = $1`, [cohort])
    await actAs(kabag)
    expect((await send(closeCohort, { cohortId: cohort, version: await versionOf(cohort) })).to).toBeTruthy()
    for (const state of ['draft', 'submitted', 'returned', 'verified', 'assessed'])
      expect(await statesOf('Nomination', cohort)).not.toContain(state)
  })

  it('of a government that steps back: its own nominations lapse, those of the others stay', async () => {
    const id = await create(invite)
    const [own, joined] = [await delegationOf(id, 'jambi'), await delegationOf(id, 'sumut')]
    await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [joined.id])
    for (const { id: delegation, governmentId } of [own, joined])
      await owner.query(
        `insert into "Nomination" (id, "cohortId", "delegationId", "governmentId", "agencyId", "personId", state, since, "nominatedById", priority, motivation)
         select gen_random_uuid(), $1, $2, $3, p."agencyId", p.id, 'draft', now(), (select id from "User" limit 1), 1, ''
           from "Person" p where p."governmentId" = $3 limit 1`,
        [id, delegation, governmentId],
      )
    await actAs('penghubung@sumut.example')
    await send(declineInvitation, { delegationId: joined.id, version: '1', reason: 'Anggaran dialihkan.' })
    const states = await rows(`select "delegationId", state::text from "Nomination" where "cohortId" = $1`, id)
    expect(new Map(states.map(({ delegationId, state }) => [delegationId, state]))).toEqual(
      new Map([
        [own.id, 'draft'],
        [joined.id, 'lapsed'],
      ]),
    )
    expect(await lastTrail()).toMatchObject({ after: { state: 'declined', lapsed: 1 } })
  })
})
