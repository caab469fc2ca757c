import { describe, expect, it } from 'vitest'
import { writeCalendar } from '@/lib/conduct/calendar'
import { calendarEntries, type Trip } from '@/lib/conduct/calendar-entries'
import { writeTimezone } from '@/lib/conduct/vtimezone'
import { gatheringOf } from '@/lib/departures/gathering'
import type { Leg } from '@/lib/departures/legs'
import { instantOf, toDay, toWallTime, type Zone } from '@/lib/platform/dates'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import { translator } from '../support/translator'

const sunday = toDay('2024-06-30')
const ferry: Leg = {
  ...{ id: 'ferry', direction: 'outbound', mode: 'ferry', code: 'F-93' },
  ...{ fromPlace: 'Batam Centre', toPlace: 'HarbourFront' },
  ...{ departsOn: sunday, departsAt: toWallTime('16:40'), departsZone: 'Asia/Jakarta' },
  ...{ arrivesOn: sunday, arrivesAt: toWallTime('18:50'), arrivesZone: 'Asia/Singapore' },
}
const row = (id: string, startsAt: string, activity: string, officer = '') => ({
  ...{ id, startsAt: toWallTime(startsAt), activity, officer },
})
const ceremony = {
  ...{ id: 'ceremony', place: 'Bandara', day: sunday, startsAt: toWallTime('11:30'), zone: 'Asia/Jakarta' as const },
  ...{ officiant: 'Pejabat Contoh', officiantPost: 'Asisten', onBehalfOf: '', dress: 'Batik' },
  rundown: [row('r2', '11:30', 'Pembukaan'), row('r1', '10:30', 'Kumpul, lapor masuk', 'Bagian Kerja Sama')],
}
const lesson: ScheduleEntry = {
  ...{ id: 'lesson', day: toDay('2024-07-01'), startsAt: toWallTime('09:00'), endsAt: toWallTime('10:30') },
  ...{ kind: 'session', titleId: 'Pembukaan', titleEn: 'Opening', place: 'Ruang 2', speaker: 'Dr. Contoh' },
}
const trip: Trip = {
  ...{ items: [lesson], zone: 'Asia/Singapore', legs: [ferry], ceremony, marks: new Map(), isCancelled: false },
  left: null,
}
const at = (day: string, time: string, zone: Zone = 'Asia/Jakarta') => instantOf(toDay(day), toWallTime(time), zone)
const words = { t: translator('id'), locale: 'id' as const }
const entriesOf = (changes: Partial<Trip> = {}) => calendarEntries({ ...trip, ...changes }, words)
const write = (changes: Partial<Trip> = {}) =>
  writeCalendar({ name: 'Angkatan', entries: entriesOf(changes), locale: 'id', now: at('2024-06-28', '09:00') })
    // A long line goes on after a break and a blank.
    .replaceAll('\r\n ', '')
const entryOf = (id: string, changes: Partial<Trip> = {}) =>
  write(changes)
    .split('BEGIN:VEVENT')
    .find((part) => part.includes(`UID:${id}@angkatan`))!

describe('the calendar of a trip', () => {
  it('begins with the gathering, which lasts until the ceremony, and rings while there is time to get there', () => {
    expect(entriesOf().map(({ id }) => id)).toEqual(['ceremony-gathering', 'ceremony', 'ferry', 'lesson'])
    const [gathering, release] = entriesOf()
    expect(gathering).toMatchObject({ title: 'Kumpul, lapor masuk', place: 'Bandara', note: 'Bagian Kerja Sama' })
    expect([gathering!.startsAt, gathering!.endsAt]).toEqual([at('2024-06-30', '10:30'), at('2024-06-30', '11:30')])
    expect([gathering!.alarm, release!.alarm]).toEqual([120, null])
    expect(write().match(/BEGIN:VALARM/g)).toHaveLength(1)
    expect(entryOf('ceremony-gathering')).toMatch(/TRIGGER:-PT2H/)
  })
  it('rings for the ceremony where nobody wrote down a gathering before it', () => {
    const bare = { ...ceremony, rundown: [row('r2', '11:30', 'Pembukaan')] }
    expect([gatheringOf(bare), gatheringOf({ ...bare, rundown: [] })]).toEqual([null, null])
    expect(entriesOf({ ceremony: bare }).map(({ id, alarm }) => [id, alarm])[0]).toEqual(['ceremony', 120])
    const home = { ...ferry, id: 'home', departsOn: toDay('2024-07-06'), arrivesOn: toDay('2024-07-06') }
    expect(entriesOf({ ceremony: null, legs: [home, ferry] }).map(({ id }) => id)).toEqual(['ferry', 'lesson', 'home'])
    expect(entriesOf({ ceremony: null }).map(({ id }) => id)).toEqual(['ferry', 'lesson'])
  })
  it('tells each time by the clock of its place, and what that clock is', () => {
    expect(entryOf('ferry')).toContain('DTSTART;TZID=Asia/Jakarta:20240630T164000')
    expect(entryOf('ferry')).toContain('DTEND;TZID=Asia/Jakarta:20240630T175000')
    expect(entryOf('lesson')).toContain('DTSTART;TZID=Asia/Singapore:20240701T090000')
    expect(write().match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
    expect(write()).toMatch(/TZID:Asia\/Singapore\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:\+0800/)
    expect(write()).toContain('DTSTAMP:20240628T020000Z')
  })
  it('says the day of arriving where a leg goes over midnight', () => {
    const night = { ...ferry, arrivesOn: toDay('2024-07-01'), arrivesAt: toWallTime('06:00') }
    expect(entriesOf({ legs: [night] })[2]!.note).toBe(
      'Feri F-93, berangkat 16.40 WIB, tiba Senin, 1 Juli 2024, 06.00 SGT',
    )
  })
  it('says where, with whom, by what and in what dress', () => {
    expect(entryOf('lesson')).toMatch(/LOCATION:Ruang 2\r\n[\s\S]*DESCRIPTION:Dr\. Contoh/)
    expect(entryOf('ferry')).toContain('LOCATION:Batam Centre')
    expect(entriesOf()[2]!.note).toBe('Feri F-93, berangkat 16.40 WIB, tiba 18.50 SGT')
    expect(entriesOf()[1]!.note).toBe('Dilepas oleh: Pejabat Contoh, Asisten\nPakaian: Batik')
    const bare = { ...ceremony, officiant: '', dress: '' }
    expect(entriesOf({ ceremony: bare })[1]!.note).toBe('Dilepas oleh: Asisten')
    expect(entryOf('lesson', { items: [{ ...lesson, place: '', speaker: '' }] })).not.toMatch(
      /LOCATION|DESCRIPTION|LAST/,
    )
  })
  it('keeps the UID of an entry that changes, with a higher number and the time of the change', () => {
    const marks = new Map([['lesson', { revision: 2, changedAt: at('2024-06-29', '08:00'), removedAt: null }]])
    const changed = entryOf('lesson', { marks })
    for (const line of ['SEQUENCE:2', 'LAST-MODIFIED:20240629T010000Z', 'STATUS:CONFIRMED'])
      expect(changed).toContain(line)
    expect(entryOf('lesson')).toContain('SEQUENCE:0')
  })
  it('says of what was taken out that it is cancelled, one number higher, and rings for none of it', () => {
    const marks = new Map([
      ['lesson', { revision: 2, changedAt: at('2024-06-29', '08:00'), removedAt: at('2024-06-29', '10:00') }],
    ])
    const gone = entryOf('lesson', { marks })
    for (const line of ['SEQUENCE:3', 'LAST-MODIFIED:20240629T030000Z', 'STATUS:CANCELLED'])
      expect(gone).toContain(line)
    const all = write({ isCancelled: true })
    expect(all.match(/STATUS:CANCELLED/g)).toHaveLength(4)
    expect(all.match(/SEQUENCE:1/g)).toHaveLength(4)
    expect(all).not.toContain('VALARM')
  })
  it('does not end the ceremony at a ride that was taken out', () => {
    const early = { ...ferry, id: 'early', departsAt: toWallTime('11:40') }
    const ends = (marks: Trip['marks']) =>
      entriesOf({ legs: [early], marks }).find(({ id }) => id === 'ceremony')!.endsAt
    expect(ends(new Map())).toEqual(at('2024-06-30', '11:40'))
    const removed = { revision: 0, changedAt: at('2024-06-20', '08:00'), removedAt: at('2024-06-21', '08:00') }
    expect(ends(new Map([['early', removed]]))).toEqual(at('2024-06-30', '12:00'))
  })
  it('lets no title begin a line of its own', () => {
    const titleId = 'X\r\nATTENDEE:mailto:a@b.example'
    expect(write({ items: [{ ...lesson, titleId }] })).not.toMatch(/^ATTENDEE/m)
  })
})

describe('a zone in a calendar file', () => {
  it('carries the end of daylight saving in Sydney, at its local time, with what the clock was before and is after', () => {
    const zone = 'Australia/Sydney' as Zone
    const text = writeTimezone(zone, new Date('2025-04-01T00:00:00Z'), new Date('2025-04-10T00:00:00Z'))
    expect(text.split('\r\n')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:Australia/Sydney'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+1100', 'TZOFFSETTO:+1100', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'DTSTART:20250406T030000', 'TZOFFSETFROM:+1100', 'TZOFFSETTO:+1000', 'END:STANDARD'],
      'END:VTIMEZONE',
    ])
  })
  it('begins with what the clock is then, also at the very change, and ends after the last entry', () => {
    const zone = 'Australia/Sydney' as Zone
    const dayAfter = writeTimezone(zone, new Date('2025-04-06T16:00:00Z'), new Date('2025-04-07T00:00:00Z'))
    expect(dayAfter).not.toContain('+1100')
    const hourAfter = writeTimezone(zone, new Date('2025-04-05T00:00:00Z'), new Date('2025-04-05T17:00:00Z'))
    expect(hourAfter).toContain('TZOFFSETTO:+1000')
  })
  it('says a zone behind UTC, and one of half an hour', () => {
    const span = [new Date('2025-01-10T00:00:00Z'), new Date('2025-01-11T00:00:00Z')] as const
    expect(writeTimezone('America/New_York' as Zone, ...span)).toContain('TZOFFSETTO:-0500')
    expect(writeTimezone('Asia/Kolkata' as Zone, ...span)).toContain('TZOFFSETTO:+0530')
  })
})
