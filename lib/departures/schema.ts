import { z } from 'zod'
import { cohortMove, cohortMoveWithReason } from '@/lib/cohorts/schema'
import type { MessageKey } from '@/lib/i18n/catalogue'
import {
  rowMarks,
  saveOrAdd,
  typedDay,
  typedLine,
  typedRows,
  typedTime,
  typedVersion,
  typedZone,
  wantedDay,
  wantedLine,
} from '@/lib/i18n/typed'
import { readPhone } from '@/lib/people/phone'
import { legDirections, legModes } from './legs'
import { markKinds } from './roll-call'

const key = (message: MessageKey) => message

const zone = typedZone('departures.zoneWrong')
const enough = { most: 60, tooMany: key('departures.tooManyRows') }

const rundownRow = z.strictObject({
  ...rowMarks,
  startsAt: typedTime,
  activity: wantedLine(200, 'departures.activityMissing'),
  officer: typedLine(200).default(''),
})

export const ceremonyInput = z.strictObject({
  cohortId: z.uuid(),
  version: typedVersion,
  intent: saveOrAdd,
  place: wantedLine(200, 'departures.placeMissing'),
  day: wantedDay('departures.dayMissing'),
  startsAt: typedTime,
  zone,
  officiant: wantedLine(120, 'departures.officiantMissing'),
  officiantPost: typedLine(200).default(''),
  onBehalfOf: typedLine(200).default(''),
  dress: typedLine(200).default(''),
  contactName: typedLine(120).default(''),
  contactPost: typedLine(200).default(''),
  contactPhone: typedLine(40)
    .default('')
    .refine((typed) => typed === '' || readPhone(typed).error === null, key('people.phoneWrong')),
  rundown: typedRows(rundownRow, { ...enough, typed: ['startsAt', 'activity', 'officer'] }),
})

const legRow = z.strictObject({
  ...rowMarks,
  direction: z.enum(legDirections, key('shell.notUnderstood')),
  mode: z.enum(legModes, key('shell.notUnderstood')),
  code: typedLine(40).default(''),
  fromPlace: wantedLine(120, 'departures.fromMissing'),
  toPlace: wantedLine(120, 'departures.toMissing'),
  departsOn: wantedDay('departures.departsOnMissing'),
  departsAt: typedTime,
  departsZone: zone,
  arrivesOn: wantedDay('departures.arrivesOnMissing'),
  arrivesAt: typedTime,
  arrivesZone: zone,
})

export const journeyInput = z.strictObject({
  cohortId: z.uuid(),
  version: typedVersion,
  intent: saveOrAdd,
  legs: typedRows(legRow, { ...enough, typed: ['code', 'fromPlace', 'toPlace', 'departsAt', 'arrivesAt'] }),
})
export type JourneyInput = z.output<typeof journeyInput>

const mark = { participantId: z.uuid(), mark: z.enum(markKinds) }

/** One button of the roll call: its mark's id is made when the page is, so that pressing it twice is one mark. */
export const markInput = z.strictObject({ cohortId: z.uuid(), markId: z.uuid(), ...mark })

/** The taps that a phone has collected; each has its own id, so that a row sent again is no second mark. */
export const markRowsInput = z.strictObject({
  cohortId: z.uuid(),
  rows: z.array(z.strictObject({ id: z.uuid(), ...mark, markedAt: z.iso.datetime() })).max(200),
})

/** `early`: the tick of whoever closes while the absent could still come. */
export const closeInput = cohortMove.extend({ reason: typedLine(500).default(''), early: z.literal('on').optional() })
export const reopenInput = cohortMoveWithReason
export const completeInput = cohortMove

/** Other days for the whole cohort; the deadline only while the call is open. */
export const postponeInput = cohortMoveWithReason.extend({
  startsOn: wantedDay('departures.startsOnMissing'),
  deadlineOn: z.preprocess((day) => (day === '' ? undefined : day), typedDay.optional()),
})
