import { describe, expect, it } from 'vitest'
import { formatTime } from '@/lib/i18n/format'
import { typedZone } from '@/lib/i18n/typed'
import { readZone, zoneChoices, zoneLabel, zoneName } from '@/lib/i18n/zones'
import { toWallTime, type Zone } from '@/lib/platform/dates'

describe('a zone', () => {
  it.each([
    ['WIB', 'Asia/Jakarta'],
    [' wita ', 'Asia/Makassar'],
    ['SGT', 'Asia/Singapore'],
    ['tokyo', 'Asia/Tokyo'],
    ['Kuala Lumpur', 'Asia/Kuala_Lumpur'],
    ['Tokyo · Waktu Standar Jepang', 'Asia/Tokyo'],
    ['Canberra', 'Australia/Sydney'],
    ['Denpasar', 'Asia/Makassar'],
    ['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'],
    ['Asia/Atlantis', null],
    ['Atlantis', null],
    ['', null],
  ])('“%s” is read as %s', (typed, zone) => expect(readZone(typed)).toBe(zone))

  it('has its Indonesian name where there is one, the same in summer and winter', () => {
    expect(formatTime('id', toWallTime('09:00'), 'Asia/Tokyo' as Zone)).toBe('09.00 waktu Jepang')
    expect(formatTime('id', toWallTime('09:00'), 'Australia/Sydney' as Zone)).toBe('09.00 waktu Sydney')
    expect(formatTime('en', toWallTime('09:00'), 'Australia/Sydney' as Zone)).toBe('09:00 Sydney time')
    expect(zoneName('id', 'Asia/Pontianak' as Zone)).toEqual({ short: 'WIB', long: 'Waktu Indonesia Barat' })
    expect(zoneLabel('id', 'Asia/Jakarta')).toBe('WIB')
  })

  it('is chosen among all that there are, and every choice is read back as itself', () => {
    const all = Intl.supportedValuesOf('timeZone')
    for (const locale of ['id', 'en'] as const) {
      const choices = zoneChoices(locale)
      expect(new Set(choices).size).toBe(choices.length)
      const read = new Set(choices.map((choice) => readZone(choice)))
      expect(all.filter((zone) => !read.has(zone as Zone))).toEqual([])
      for (const zone of all as Zone[]) expect(readZone(zoneLabel(locale, zone)), zone).toBe(zone)
    }
  })

  it('that is none is told at its field', () => {
    const field = typedZone('departures.zoneWrong')
    expect(field.parse('Seoul')).toBe('Asia/Seoul')
    for (const typed of ['entah', '', 7, 'x'.repeat(121)])
      expect(field.safeParse(typed).error?.issues.map(({ message }) => message)).toContain('departures.zoneWrong')
  })
})
