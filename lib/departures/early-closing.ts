import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { instantOf, type Zone } from '@/lib/platform/dates'
import type { Ceremony } from './ceremony-queries'
import { gatheringOf } from './gathering'
import { departureOf, inOrder, type Leg } from './legs'

/** Until when somebody who is not there yet can still come. */
export type LastCall = { at: Date; zone: Zone; of: 'leg' | 'gathering' }

/** Until the first leg leaves; where none is entered, until people gather, or the ceremony begins. Null: nobody wrote it. */
export function lastCallOf(legs: readonly Leg[], ceremony: Ceremony | null): LastCall | null {
  const [first] = inOrder(legs)
  if (first) return { at: departureOf(first), zone: first.departsZone, of: 'leg' }
  if (!ceremony) return null
  const { day, startsAt, zone } = ceremony
  return { at: gatheringOf(ceremony)?.startsAt ?? instantOf(day, startsAt, zone), zone, of: 'gathering' }
}

type Closing = { lastCall: LastCall | null; now: Date; absent: readonly string[] }

/**
 * What is asked before a roll call is closed while the absent could still come: it names them, says until when, and how
 * the roll call is opened again. Null where nobody is absent, or it is late enough.
 */
export function earlyClosing({ lastCall, now, absent }: Closing): Sentence | null {
  if (!lastCall || absent.length === 0 || now >= lastCall.at) return null
  const values = {
    names: { names: absent },
    time: { clock: lastCall.at.toISOString(), zone: lastCall.zone },
    now: { clock: now.toISOString(), zone: lastCall.zone },
  }
  return lastCall.of === 'leg'
    ? sentence('departures.closesBeforeLeg', values)
    : sentence('departures.closesBeforeGathering', values)
}
