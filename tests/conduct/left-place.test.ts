import { beforeEach, expect, it } from 'vitest'
import { GET } from '@/app/(participant)/me/calendar.ics/route'
import { findTrip } from '@/lib/conduct/queries'
import { replace, withdraw } from '@/lib/participants/actions'
import { inRequest } from '@/lib/platform/doors/transaction'
import { cohortId, setClock } from '../departures/release-day'
import { actAs, owner, send } from '../support/acting'

beforeEach(() => setClock('2024-06-28'))

const tripOf = (email: string) =>
  actAs(email).then(() =>
    inRequest('read', (tx, { actor, today }) => (actor ? findTrip(tx, actor, today) : Promise.resolve(null))),
  )
const calendar = async () => {
  const answer = await GET(new Request('http://localhost/me/calendar.ics'), { params: Promise.resolve({}) })
  return { status: answer.status, text: await answer.text() }
}
const participant = async (email: string) => {
  const { rows } = await owner.query(
    `select p.id, p.version, p."cohortId" from "Participant" p join "User" u on u."personId" = p."personId" where u.email = $1 and p."cohortId" = $2`,
    [email, cohortId],
  )
  return { cohortId, participantId: rows[0].id as string, version: String(rows[0].version) }
}

it('who was replaced reads what happened, why in words meant for them, since when, and whom to ask', async () => {
  const trip = (await tripOf('diganti@jambi.example'))!
  expect(trip.left).toMatchObject({ kind: 'replace', leftAt: new Date('2024-06-24T11:05:00+07:00') })
  expect(trip.left!.told).toMatch(/^Pada hari pelatihan Anda ditugaskan/)
  expect(trip.delegation.contactName).toBe('Sekar Misalan')
  // What the office wrote for itself is not for them, and neither is who goes now.
  const [reasons, names] = await inRequest('read', async (tx) => [
    await tx.participantChange.count(),
    await tx.nameListEntry.count(),
  ])
  expect([reasons, names]).toEqual([0, 0])
})

it('the calendar of who was replaced calls off every entry, one step on', async () => {
  await actAs('diganti@jambi.example')
  const { status, text } = await calendar()
  const count = (line: string) => text.split(line).length - 1
  expect(status).toBe(200)
  expect(count('BEGIN:VEVENT')).toBe(2 + 6 + 20)
  expect(count('STATUS:CANCELLED')).toBe(count('BEGIN:VEVENT'))
  expect(count('SEQUENCE:1')).toBe(count('BEGIN:VEVENT'))
  expect(count('BEGIN:VALARM')).toBe(0)
})

it('who withdraws keeps the phone area, with the words that were meant for them and not the reason', async () => {
  const row = await participant('peserta@jambi.example')
  expect((await tripOf('peserta@jambi.example'))!.left).toBeNull()
  await actAs('kabag@jambi.example')
  const said = { reason: 'Rahasia kantor: keluarga sakit.', told: 'Sesuai permintaan Anda.' }
  expect((await send(withdraw, { ...row, ...said })).to).toContain('/participants')
  expect((await tripOf('peserta@jambi.example'))!.left).toMatchObject({ kind: 'withdraw', told: said.told })

  // Being replaced later changes nothing of how it began to end.
  await actAs('kabag@jambi.example')
  const after = await participant('peserta@jambi.example')
  const { rows } = await owner.query(
    `select e."personId" from "LineUpEntry" e join "Participant" p on p."lineUpId" = e."lineUpId" where p.id = $1 and e.kind = 'reserve'
       and not exists (select 1 from "Participant" q where q."personId" = e."personId" and q."cohortId" = p."cohortId") order by e."reserveRank" limit 1`,
    [after.participantId],
  )
  await send(replace, { ...after, successorId: rows[0].personId, reason: 'Cadangan mengisi kursi.', told: '' })
  const { left } = (await tripOf('peserta@jambi.example'))!
  expect(left).toMatchObject({ kind: 'withdraw', told: said.told })
})
