import { z } from 'zod'
import { cohortMoveWithReason, dayText } from '@/lib/cohorts/schema'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { readPhone } from '@/lib/people/phone'
import { isDay, isWallTime, toDay, toWallTime, zones } from '@/lib/platform/dates'
import { legDirections, legModes } from './legs'
import { markKinds } from './roll-call'

const key = (message: MessageKey) => message

/** One line: no breaks and no control characters, since it also goes into a calendar file. */
const line = (max: number) =>
  z
    .string(key('shell.notUnderstood'))
    .transform((text) =>
      text
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(z.string().max(max, key('shell.tooLong')))
const lineWanted = (max: number, missing: MessageKey) => line(max).pipe(z.string().min(1, key(missing)))
const day = z.string(key('shell.dayWrong')).refine(isDay, key('shell.dayWrong')).transform(toDay)
const time = z
  .string(key('shell.timeWrong'))
  .transform((text) => text.trim().replace('.', ':'))
  .refine(isWallTime, key('shell.timeWrong'))
  .transform(toWallTime)
const zone = z.enum(zones, key('departures.zoneWrong'))
const version = z.coerce.number(key('shell.notUnderstood')).int().min(1)

/** Rows that are ticked for removal, or in which nothing was typed, are no rows; the others are read as they stand. */
const kept = <S extends z.ZodType>(row: S, typed: readonly string[]) =>
  z.preprocess(
    (rows) =>
      Array.isArray(rows) ? rows.map((one) => (isDropped(one as Record<string, unknown>, typed) ? null : one)) : rows,
    z.array(row.nullable()).max(60, key('departures.tooManyRows')).default([]),
  )
const isDropped = (row: Record<string, unknown>, typed: readonly string[]) =>
  row === null ||
  typeof row !== 'object' ||
  row.remove === 'on' ||
  typed.every((name) => !String(row[name] ?? '').trim())

const id = z.union([z.uuid(), z.literal('')]).optional()

const rundownRow = z.strictObject({
  id,
  startsAt: time,
  activity: lineWanted(200, 'departures.activityMissing'),
  officer: line(200).default(''),
  remove: z.string().optional(),
})

export const ceremonyInput = z.strictObject({
  cohortId: z.uuid(),
  version,
  intent: z.enum(['save', 'add']).catch('save').default('save'),
  place: lineWanted(200, 'departures.placeMissing'),
  day,
  startsAt: time,
  zone,
  officiant: lineWanted(120, 'departures.officiantMissing'),
  officiantPost: line(200).default(''),
  onBehalfOf: line(200).default(''),
  dress: line(200).default(''),
  contactName: line(120).default(''),
  contactPost: line(200).default(''),
  contactPhone: line(40)
    .default('')
    .refine((typed) => typed === '' || readPhone(typed).error === null, key('people.phoneWrong')),
  rundown: kept(rundownRow, ['startsAt', 'activity', 'officer']),
})
export type CeremonyInput = z.output<typeof ceremonyInput>

const legRow = z.strictObject({
  id,
  direction: z.enum(legDirections, key('shell.notUnderstood')),
  mode: z.enum(legModes, key('shell.notUnderstood')),
  code: line(40).default(''),
  fromPlace: lineWanted(120, 'departures.fromMissing'),
  toPlace: lineWanted(120, 'departures.toMissing'),
  departsOn: day,
  departsAt: time,
  departsZone: zone,
  arrivesOn: day,
  arrivesAt: time,
  arrivesZone: zone,
  remove: z.string().optional(),
})

export const journeyInput = z.strictObject({
  cohortId: z.uuid(),
  version,
  intent: z.enum(['save', 'add']).catch('save').default('save'),
  legs: kept(legRow, ['code', 'fromPlace', 'toPlace', 'departsAt', 'arrivesAt']),
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

export const closeInput = z.strictObject({ cohortId: z.uuid(), version, reason: line(500).default('') })
export const reopenInput = z.strictObject({
  cohortId: z.uuid(),
  version,
  reason: lineWanted(500, 'shell.reasonMissing'),
})
export const completeInput = z.strictObject({ cohortId: z.uuid(), version })

/** Other days for the whole cohort; the deadline only while the call is open. */
export const postponeInput = cohortMoveWithReason.extend({
  startsOn: dayText,
  deadlineOn: z.preprocess((day) => (day === '' ? undefined : day), dayText.optional()),
})
