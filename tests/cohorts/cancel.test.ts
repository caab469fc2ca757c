import { describe, expect, it } from 'vitest'
import { cancelCohort } from '@/lib/cohorts/call-actions'
// The database comes first: settings are read when the actions load.
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { idOf } from '../../prisma/demo/ids.ts'

const kabag = 'kabag@jambi.example'
const cohort2024 = idOf('cohort', '2024')
const reason = 'Mitra menunda seluruh program tahun ini.'
const rows = async (sql: string) => (await owner.query(sql, [cohort2024])).rows
const versionOf = async () => String((await rows('select version from "Cohort" where id = $1'))[0].version)
const cancel = async () => send(cancelCohort, { cohortId: cohort2024, version: await versionOf(), reason })

describe('cancelling a cohort', () => {
  it('is refused once a delegation has departed, and changes nothing', async () => {
    await actAs(kabag)
    await owner.query(`update "Delegation" set state = 'departed' where id = $1`, [
      idOf('delegation', cohort2024, 'sumut'),
    ])
    expect((await cancel()).state).toMatchObject({ kind: 'refused' })
    expect(
      await rows(`select distinct state from "Participant" where "cohortId" = $1 and state <> 'replaced'`),
    ).toEqual([{ state: 'confirmed' }])
    await owner.query(`update "Delegation" set state = 'approved' where id = $1`, [
      idOf('delegation', cohort2024, 'sumut'),
    ])
  })

  it('is refused while people have departed whose roll call was opened again', async () => {
    await actAs(kabag)
    const someone = `(select id from "Participant" where "cohortId" = $1 and state = 'confirmed' limit 1)`
    await owner.query(`update "Participant" set state = 'departed' where id = ${someone}`, [cohort2024])
    expect((await cancel()).state).toMatchObject({ kind: 'refused' })
    await owner.query(`update "Participant" set state = 'confirmed' where "cohortId" = $1 and state = 'departed'`, [
      cohort2024,
    ])
    expect(await rows('select state from "Cohort" where id = $1')).toEqual([{ state: 'selecting' }])
  })

  it('takes everybody off the name lists of every government, frees their days, and tells why', async () => {
    await actAs(kabag)
    expect((await cancel()).to).toBe(`/cohorts/${cohort2024}`)
    expect(await rows('select state from "Cohort" where id = $1')).toEqual([{ state: 'cancelled' }])
    const people = await rows(
      `select p.state, p."governmentId", c.reason, a."freedAt" is not null as free from "Participant" p
         join "ParticipantChange" c on c."participantId" = p.id join "AwayPeriod" a on a."participantId" = p.id
        where p."cohortId" = $1 and p.state <> 'replaced' and c.kind = 'withdraw'`,
    )
    expect(people).toHaveLength(29)
    expect(new Set(people.map(({ governmentId }) => governmentId)).size).toBe(2)
    expect(people.filter(({ state, free, reason: told }) => state !== 'withdrawn' || !free || told !== reason)).toEqual(
      [],
    )
    expect(await rows(`select sum(taken)::int as taken from "Delegation" where "cohortId" = $1`)).toEqual([
      { taken: 0 },
    ])
    expect(await lastTrail()).toMatchObject({
      action: 'cohort.cancel',
      reason,
      before: { state: 'selecting' },
      after: { state: 'cancelled' },
    })
  })

  it('happens once', async () => {
    await actAs(kabag)
    expect((await cancel()).state).toMatchObject({ kind: 'refused' })
  })
})
