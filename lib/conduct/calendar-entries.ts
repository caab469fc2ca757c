import type { Ceremony } from '@/lib/departures/ceremony-queries'
import { gatheringOf } from '@/lib/departures/gathering'
import { arrivalOf, departureOf, type Leg, legModeLabels, otherDayOfArrival } from '@/lib/departures/legs'
import { ceremonySpan } from '@/lib/departures/ribbon'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { endOf, startOf } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import type { LeftPlace } from './left-place'

/** One entry of a calendar file. */
export type CalendarEntry = {
  /** Stays when the entry changes. */
  id: string
  title: string
  place: string
  note: string
  startsAt: Date
  endsAt: Date
  /** Of the clock by which it begins. */
  zone: Zone
  /** Minutes before it at which the phone rings; null for most. */
  alarm: number | null
  revision: number
  changedAt: Date | null
  isCancelled: boolean
}

/** How often something in the calendar changed and when last; whether it is gone. */
export type Mark = { revision: number; changedAt: Date; removedAt: Date | null }
export type Trip = {
  items: readonly ScheduleEntry[]
  zone: Zone
  legs: readonly Leg[]
  ceremony: Ceremony | null
  /** By the id of what they are about. */
  marks: ReadonlyMap<string, Mark>
  /** Whether all of it will not happen. */
  isCancelled: boolean
  /** How the reader's own place in it ended, for whom it is called off alone; null for who goes. */
  left: LeftPlace | null
}
type Words = { t: Translate; locale: Locale }
type Plain = Omit<CalendarEntry, 'revision' | 'changedAt' | 'isCancelled'> & { about: string }

/** Whoever comes late misses the flight: the phone rings while there is time to get there. */
const beforeGathering = 120

/** All that a calendar gets of a trip, in the order in which it begins: gathering, ceremony, legs and classes. */
export function calendarEntries(trip: Trip, words: Words): CalendarEntry[] {
  const entries = [
    ...releaseEntries(trip, words),
    ...trip.legs.map((leg) => legEntry(leg, words)),
    ...trip.items.map((item) => classEntry(item, trip.zone, words)),
  ]
  return entries
    .map((entry) => marked(entry, trip))
    .sort((a, b) => Number(a.startsAt) - Number(b.startsAt) || (a.id < b.id ? -1 : 1))
}

/** A calendar takes an entry for a newer one by its number, so being cancelled is one step more. */
function marked({ about, ...entry }: Plain, { marks, isCancelled, left }: Trip): CalendarEntry {
  const mark = marks.get(about)
  const isOff = isCancelled || left !== null || Boolean(mark?.removedAt)
  return {
    ...entry,
    alarm: isOff ? null : entry.alarm,
    revision: (mark?.revision ?? 0) + (isOff ? 1 : 0),
    changedAt: mark ? (mark.removedAt ?? mark.changedAt) : null,
    isCancelled: isOff,
  }
}

/** The gathering rings; where none is written down, the ceremony does. */
function releaseEntries({ ceremony, legs, marks }: Trip, { t }: Words): Plain[] {
  if (!ceremony) return []
  const { id, place, zone, officiant, officiantPost, dress } = ceremony
  const gathering = gatheringOf(ceremony)
  const release: Plain = {
    ...{ id, about: id, title: t('departures.ceremony'), place, zone },
    ...ceremonySpan(
      ceremony,
      legs.filter((leg) => !marks.get(leg.id)?.removedAt),
    ),
    note: [
      `${t('departures.releasedBy')}: ${[officiant, officiantPost].filter(Boolean).join(', ')}`,
      dress && `${t('departures.dress')}: ${dress}`,
    ]
      .filter(Boolean)
      .join('\n'),
    alarm: gathering ? null : beforeGathering,
  }
  if (!gathering) return [release]
  const { activity, officer, startsAt, endsAt } = gathering
  const first = { id: `${id}-gathering`, about: id, title: activity, place, zone, startsAt, endsAt }
  return [{ ...first, note: officer, alarm: beforeGathering }, release]
}

function legEntry(leg: Leg, { t, locale }: Words): Plain {
  const otherDay = otherDayOfArrival(leg)
  const ride = [t(legModeLabels[leg.mode] as 'departures.modeBus'), leg.code].filter(Boolean).join(' ')
  return {
    ...{ id: leg.id, about: leg.id, title: `${leg.fromPlace} → ${leg.toPlace}`, place: leg.fromPlace },
    note: t('conduct.calendarRide', {
      ride,
      leaves: formatTime(locale, leg.departsAt, leg.departsZone),
      arrives: [otherDay && formatDayLong(locale, otherDay), formatTime(locale, leg.arrivesAt, leg.arrivesZone)]
        .filter(Boolean)
        .join(', '),
    }),
    ...{ startsAt: departureOf(leg), endsAt: arrivalOf(leg), zone: leg.departsZone, alarm: null },
  }
}

function classEntry(item: ScheduleEntry, zone: Zone, { locale }: Words): Plain {
  const title = locale === 'en' ? item.titleEn || item.titleId : item.titleId
  return {
    ...{ id: item.id, about: item.id, title, place: item.place, note: item.speaker },
    ...{ startsAt: startOf(item, zone), endsAt: endOf(item, zone), zone, alarm: null },
  }
}
