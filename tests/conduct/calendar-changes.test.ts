import { beforeEach, expect, it } from 'vitest'
import { GET } from '@/app/(participant)/me/calendar.ics/route'
import { saveSchedule } from '@/lib/schedule/actions'
import { cohortId, setClock } from '../departures/release-day'
import { actAs, owner, send } from '../support/acting'

beforeEach(() => setClock('2024-06-29'))

type Row = {
  id: string
  day: string
  startsAt: string
  endsAt: string
  kind: string
  titleId: string
  titleEn: string
  place: string
  speaker: string
}
const stored = async (): Promise<Row[]> =>
  (
    await owner.query(
      `select id, day::text, "startsAt", "endsAt", kind, "titleId", "titleEn", place, speaker
       from "ScheduleItem" where "cohortId" = $1 order by day, "startsAt"`,
      [cohortId],
    )
  ).rows

/** The first day of the week as its form sends it. */
async function save(week: Row[]) {
  const part = week[0]!.day
  const rows = week.filter(({ day }) => day === part)
  await actAs('staf@jambi.example')
  const { version } = (await owner.query('select version from "Cohort" where id = $1', [cohortId])).rows[0]
  const fields = rows.flatMap((row, n) => Object.entries(row).map(([name, value]) => [`items[${n}].${name}`, value]))
  const { to } = await send(saveSchedule, { cohortId, part, version: String(version), ...Object.fromEntries(fields) })
  expect(to).toContain('/schedule')
}

/** The lines of one entry, and how many of the file say a thing. */
async function download() {
  await actAs('peserta@jambi.example')
  const text = await (
    await GET(new Request('http://localhost/me/calendar.ics'), { params: Promise.resolve({}) })
  ).text()
  const parts = text.split('BEGIN:VEVENT')
  return {
    of: (id: string) => parts.find((part) => part.includes(`UID:${id}@angkatan`)) ?? '',
    count: (line: string) => text.split(line).length - 1,
  }
}

it('a calendar fetched again knows what moved, what stayed, and what was taken out, whoever writes the week', async () => {
  const rows = await stored()
  const [first, second] = [rows[0]!, rows[1]!]
  expect((await download()).of(first.id)).toContain('SEQUENCE:0')

  await save(rows.map((row) => (row === first ? { ...row, startsAt: '08:30' } : row)))
  const moved = await download()
  expect(moved.of(first.id)).toMatch(/SEQUENCE:1\r\n[\s\S]*DTSTART;TZID=Asia\/Singapore:20240701T083000/)
  expect(moved.of(first.id)).toMatch(/LAST-MODIFIED:20240629T/)
  expect([moved.count('SEQUENCE:1'), moved.count('STATUS:CANCELLED')]).toEqual([1, 0])

  await save((await stored()).filter(({ id }) => id !== second.id))
  const gone = await download()
  expect(gone.of(second.id)).toMatch(/SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/)
  expect([gone.count('STATUS:CANCELLED'), gone.count('BEGIN:VEVENT')]).toEqual([1, 2 + 6 + 20])

  await owner.query('update "DepartureEvent" set day = day + 1 where "cohortId" = $1', [cohortId])
  const [{ id }] = (
    await owner.query(
      `select e.id from "DepartureEvent" e join "Government" g on g.id = e."governmentId" where "cohortId" = $1 and g."shortName" = 'Kota Jambi'`,
      [cohortId],
    )
  ).rows
  const later = await download()
  for (const part of [later.of(id), later.of(`${id}-gathering`)]) expect(part).toContain('SEQUENCE:1')
})
