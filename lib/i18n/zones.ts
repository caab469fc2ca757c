import { isZone, type NamedZone, namedZones, type Zone } from '@/lib/platform/dates'
import type { Locale } from './define'
import { zoneWordOf } from './intl'

/** How zones are called: WIB, WITA, WIT and SGT as offices write them, every other as Intl has it in each language. */
type ZoneName = { short: string; long: string }
const named: Record<NamedZone, Record<Locale, ZoneName>> = {
  'Asia/Jakarta': {
    id: { short: 'WIB', long: 'Waktu Indonesia Barat' },
    en: { short: 'WIB', long: 'Western Indonesia Time' },
  },
  'Asia/Makassar': {
    id: { short: 'WITA', long: 'Waktu Indonesia Tengah' },
    en: { short: 'WITA', long: 'Central Indonesia Time' },
  },
  'Asia/Jayapura': {
    id: { short: 'WIT', long: 'Waktu Indonesia Timur' },
    en: { short: 'WIT', long: 'Eastern Indonesia Time' },
  },
  'Asia/Singapore': { id: { short: 'SGT', long: 'Waktu Singapura' }, en: { short: 'SGT', long: 'Singapore Time' } },
}

/** WIB, SGT, waktu Jepang, Sydney time: what stands behind a time. */
export function zoneName(locale: Locale, zone: Zone): ZoneName {
  const own = named[zone as NamedZone]
  if (own) return own[locale]
  const short = zoneWordOf(locale, zone, 'shortGeneric')
  return {
    short: short.replace(/^Waktu /, 'waktu ').replace(/ Time$/, ' time'),
    long: zoneWordOf(locale, zone, 'longGeneric'),
  }
}

/** Cities that IANA writes otherwise, or leaves to another: what people look for. */
const cities: Record<string, Zone> = Object.fromEntries(
  Object.entries({
    ...{ Medan: 'Asia/Jakarta', Batam: 'Asia/Jakarta', Jambi: 'Asia/Jakarta', Denpasar: 'Asia/Makassar' },
    ...{ Singapura: 'Asia/Singapore', Canberra: 'Australia/Sydney', Beijing: 'Asia/Shanghai', Osaka: 'Asia/Tokyo' },
    ...{ Busan: 'Asia/Seoul', Hanoi: 'Asia/Bangkok', 'Ho Chi Minh': 'Asia/Saigon', Yangon: 'Asia/Rangoon' },
    ...{ Kolkata: 'Asia/Calcutta', 'New Delhi': 'Asia/Calcutta', Kathmandu: 'Asia/Katmandu', Mekah: 'Asia/Riyadh' },
    ...{ 'Den Haag': 'Europe/Amsterdam', Jenewa: 'Europe/Zurich', Roma: 'Europe/Rome', Wina: 'Europe/Vienna' },
    ...{ Praha: 'Europe/Prague', Moskwa: 'Europe/Moscow', Kairo: 'Africa/Cairo', Washington: 'America/New_York' },
  }),
) as Record<string, Zone>
const cityOf = (zone: Zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
const labelOf = (city: string, locale: Locale, zone: Zone) => {
  const { short, long } = zoneName(locale, zone)
  return `${city} · ${zone in named ? short : long}`
}

const made: Partial<Record<Locale, string[]>> = {}
/** Every zone to choose from, by city, those at home first. */
export function zoneChoices(locale: Locale): string[] {
  made[locale] ??= [...namedZones.map((zone) => zoneLabel(locale, zone)), ...rest(locale)]
  return made[locale]
}
function rest(locale: Locale) {
  const more = Object.entries(cities).map(([city, zone]) => labelOf(city, locale, zone))
  const all = allZones().flatMap((zone) => (zone in named ? [] : [zoneLabel(locale, zone)]))
  return [...more, ...all].toSorted()
}
const allZones = () => Intl.supportedValuesOf('timeZone') as Zone[]

/** A zone as its field shows it: "WIB", "Tokyo · Waktu Standar Jepang". */
export const zoneLabel = (locale: Locale, zone: Zone) =>
  zone in named ? zoneName(locale, zone).short : labelOf(cityOf(zone), locale, zone)

/** What was typed for a zone: WIB, a city, a choice of the list in either language, or its IANA name; null for none. */
export function readZone(typed: string): Zone | null {
  const text = typed.trim()
  if (isZone(text)) return text
  const word = text.split('·')[0]!.trim().toLowerCase()
  return word === '' ? null : (zonesByWord().get(word) ?? null)
}

let byWord: Map<string, Zone> | null = null
function zonesByWord() {
  if (byWord) return byWord
  const pairs = [
    ...allZones().map((zone): [string, Zone] => [cityOf(zone), zone]),
    ...Object.entries(cities),
    ...namedZones.map((zone): [string, Zone] => [named[zone].id.short, zone]),
  ]
  byWord = new Map(pairs.map(([word, zone]) => [word.toLowerCase(), zone]))
  return byWord
}
