import { expect, it } from 'vitest'
import { withdraw } from '@/lib/participants/actions'
import { cohortId } from '../departures/release-day'
import { actAs, owner, submit } from '../support/acting'
import { refused, wrongState } from '../support/refused'
import { translator } from '../support/translator'

const t = translator('id')
const nameOf = async (email: string) =>
  (await owner.query('select name from "User" where email = $1', [email])).rows[0].name as string
/** Somebody who goes with Jambi, as a form of the name list sends it. */
async function goer(offset: number) {
  const { rows } = await owner.query(
    `select p.id, p.version from "Participant" p join "User" u on u."governmentId" = p."governmentId"
     where u.email = 'kabag@jambi.example' and p."cohortId" = $1 and p.state = 'confirmed' order by position offset $2 limit 1`,
    [cohortId, offset],
  )
  const { id, version } = rows[0]
  return { cohortId, participantId: id as string, version: String(version), reason: 'Dirawat di rumah sakit.' }
}

it('who comes second hears which move was made, by whom and when', async () => {
  const seen = await goer(3)
  await actAs('staf@jambi.example')
  expect((await submit(withdraw, seen)).to).not.toBeNull()
  await actAs('kabag@jambi.example')
  const { state } = await submit(withdraw, seen)
  expect(state).toMatchObject(refused('shell.wrongState'))
  const { reason } = state as { reason: string }
  expect(reason).toContain(t('trail.participant_withdraw'))
  expect(reason).toContain(await nameOf('staf@jambi.example'))
  expect(reason).toContain('28 Juni 2024')
})

it('who was faster in another tab of their own is told so', async () => {
  const seen = await goer(4)
  await actAs('staf@jambi.example')
  await submit(withdraw, seen)
  const { state } = await submit(withdraw, seen)
  expect((state as { reason: string }).reason).toContain(t('shell.yourself'))
})

it('nobody is named across the wall of a government, and nothing is made up where no move is known', async () => {
  const seen = await goer(5)
  await actAs('staf@jambi.example')
  await submit(withdraw, seen)
  const staf = await nameOf('staf@jambi.example')
  const { rows } = await owner.query(
    `select p.id, p.version from "Participant" p join "User" u on u."governmentId" = p."governmentId"
     where u.email = 'kabag@sumut.example' and p."cohortId" = $1 and not p."isHead" order by position limit 1`,
    [cohortId],
  )
  await owner.query(`update "Participant" set state = 'withdrawn' where id = $1`, [rows[0].id])
  const own = { ...seen, participantId: rows[0].id as string, version: String(rows[0].version) }
  await actAs('penghubung@sumut.example')
  const { state } = await submit(withdraw, own)
  const { reason } = state as { reason: string }
  expect(reason).toMatch(wrongState)
  expect(reason).not.toContain(staf)
})
