import { beforeEach, describe, expect, it } from 'vitest'
import { recordDenial } from '@/lib/platform/doors/denial'
import { inRequest } from '@/lib/platform/doors/transaction'
import { record } from '@/lib/platform/trail'
import { governmentId } from '../../prisma/demo/governments.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { setClock } from '../departures/release-day'
import { actAs, lastTrail, owner } from '../support/acting'

const email = 'auditor@jambi.example'
const met = (originalCode: string) => Object.assign(new Error(originalCode), { cause: { originalCode } })
/** How often the work began before it came through, or was given up. */
async function begunTimes(fails: number, error: Error) {
  let times = 0
  const work = async () => {
    if (++times <= fails) throw error
    return 'done'
  }
  const end = await inRequest('write', work).catch(({ message }) => message)
  return [times, end]
}
const secondsUnseen = async () => {
  const found = await owner.query(
    `select extract(epoch from now() - max("lastSeenAt"))::int as n from "Session" s join "User" u on u.id = s."userId" where email = $1`,
    [email],
  )
  return found.rows[0].n as number
}
const age = (seconds: number) =>
  owner.query(`update "Session" set "lastSeenAt" = now() - make_interval(secs => $1)`, [seconds])

beforeEach(() => actAs(email))

describe('the transaction of a request', () => {
  it('is run anew where transactions met, five times at most', async () => {
    expect(await begunTimes(4, met('40001'))).toEqual([5, 'done'])
    expect(await begunTimes(5, met('40P01'))).toEqual([5, '40P01'])
    expect(await begunTimes(1, met('23505'))).toEqual([1, '23505'])
  })
  it('reads one snapshot for a page, and what stands now for a change', async () => {
    const levels = await Promise.all(
      (['read', 'write'] as const).map((mode) =>
        inRequest(mode, (tx) => tx.$queryRaw<object[]>`select current_setting('transaction_isolation') as level`),
      ),
    )
    expect(levels.flat()).toEqual([{ level: 'repeatable read' }, { level: 'read committed' }])
  })
  it('knows who asks, and the day where they are', async () => {
    const found = await owner.query(
      `update "Government" g set zone = 'Asia/Jayapura' from "User" u where u."governmentId" = g.id and email = $1 returning zone`,
      [email],
    )
    expect(found.rows).toEqual([{ zone: 'Asia/Jayapura' }])
    await setClock('2024-06-01', '23:30')
    const begun = await inRequest('read', async (_tx, all) => all)
    expect(begun).toMatchObject({ today: '2024-06-02', empty: false, demo: true })
    expect(begun.actor).toMatchObject({ zone: 'Asia/Jayapura' })
    await actAs(null)
    const nobody = await inRequest('read', async (_tx, all) => all)
    expect([nobody.actor, nobody.today]).toEqual([null, '2024-06-01'])
  })
  it('keeps the session awake, once a minute at most', async () => {
    const read = () => inRequest('read', async () => null)
    await age(300)
    await read()
    expect(await secondsUnseen()).toBeLessThan(60)
    await age(40)
    await read()
    expect(await secondsUnseen()).toBeGreaterThanOrEqual(40)
  })
})

describe('a refused try', () => {
  it('is kept in the trail with who tried, at which door', async () => {
    const { id, governmentId, name, post } = (await owner.query('select * from "User" where email = $1', [email]))
      .rows[0]
    await recordDenial('cohort.open')
    expect(await lastTrail()).toMatchObject({
      ...{ outcome: 'denied', action: 'cohort.open', actorId: id, actorName: name, actorPost: post, governmentId },
      ...{ subjectKind: 'door', subjectId: null, cohortId: null, nominationId: null, reason: null },
      ...{ before: null, after: null },
    })
  })
})

describe('a row of the trail', () => {
  const subject = { kind: 'theme', id: null }
  it('has all that its entry says, and when the domain’s clock says', async () => {
    const cohortId = idOf('cohort', '2024')
    const entry = {
      subject,
      governmentId: governmentId('jambi'),
      cohortId,
      nominationId: idOf('nomination', 'any'),
      reason: 'Sakit',
      before: { n: 1 },
      after: { n: 2 },
    }
    const now = await inRequest('write', async (tx, begun) => {
      await record(tx, { action: 'theme.edit', ...entry })
      return begun.now
    })
    const { subject: _, ...kept } = entry
    const row = await lastTrail()
    expect(row).toMatchObject({ ...kept, action: 'theme.edit', outcome: 'done', subjectKind: 'theme' })
    expect(Math.abs(Number(row.domainAt) - Number(now))).toBeLessThan(60_000)
  })
})
