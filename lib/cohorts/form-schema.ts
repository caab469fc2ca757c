import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { isDay, toDay, zones } from '@/lib/platform/dates'
import { type EligibilityRule, readRule, ruleKinds, ruleTable } from './eligibility-rules'
import { dayText, versionText } from './schema'

const key = (message: MessageKey) => message

/** One line: no breaks and no control characters, since it also goes into letters and calendar files. */
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
const wanted = (max: number, missing: MessageKey) => line(max).pipe(z.string().min(1, key(missing)))
const dayOrNone = z
  .string(key('shell.dayWrong'))
  .refine((text) => text === '' || isDay(text), key('shell.dayWrong'))
  .transform((text) => (text === '' ? null : toDay(text)))
const count = (least: number, most: number, error: MessageKey) =>
  z
    .string(key(error))
    .regex(/^\s*\d{1,4}\s*$/, key(error))
    .transform(Number)
    .pipe(z.number().min(least, key(error)).max(most, key(error)))
export const seatCount = count(0, 500, 'cohorts.seatsWrong')

/** Rows that are ticked for removal, or in which nothing was typed, are no rows. */
const kept = <S extends z.ZodType>(row: S, typed: readonly string[], most: number) =>
  z.preprocess(
    (rows) => (Array.isArray(rows) ? rows.map((one) => (isEmpty(one, typed) ? null : one)) : rows),
    z.array(row.nullable()).max(most, key('shell.tooLong')).default([]),
  )
const isEmpty = (row: unknown, typed: readonly string[]) => {
  if (row === null || typeof row !== 'object') return true
  const given = row as Record<string, unknown>
  if (given.remove === 'on' && !given.delegationId) return true
  return typed.every((name) => !String(given[name] ?? '').trim())
}

const tick = z
  .string()
  .optional()
  .transform((value) => value === 'on')

/** The rules that are ticked, each with its parameters; an error stands at the parameter's field. */
const rules = z
  .record(z.string(), z.unknown())
  .default({})
  .transform((typed, issues): EligibilityRule[] =>
    ruleKinds.flatMap((kind) => {
      const given = typed[kind]
      if (!given || typeof given !== 'object' || (given as { on?: unknown }).on !== 'on') return []
      const params = ruleTable[kind].params.safeParse(given)
      if (params.success) return [readRule({ kind, params: params.data })]
      for (const { path, message } of params.error.issues)
        issues.addIssue({ code: 'custom', path: [kind, path[0] === 'kinds' ? 'kinds[]' : String(path[0])], message })
      return []
    }),
  )

/** A mean from 1,00 to 5,00 as hundredths; empty for none. */
const gate = z
  .string(key('cohorts.gateWrong'))
  .regex(/^\s*(?:[1-5](?:[.,]\d{1,2})?)?\s*$/, key('cohorts.gateWrong'))
  .transform((text) => (text.trim() === '' ? null : Math.round(Number(text.trim().replace(',', '.')) * 100)))
  .refine((value) => value === null || value <= 500, key('cohorts.gateWrong'))

const meaning = z.strictObject({ id: line(200).default(''), en: line(200).default('') })
const criterionRow = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9_]{0,20}$/, key('shell.notUnderstood'))
    .default(''),
  nameId: wanted(60, 'cohorts.criterionNameMissing'),
  nameEn: wanted(60, 'cohorts.criterionNameMissing'),
  weight: count(1, 100, 'cohorts.weightWrong'),
  gate,
  rubric: z.array(meaning).length(5, key('shell.notUnderstood')),
  remove: tick,
})
export type CriterionRow = z.output<typeof criterionRow>

const invitedRow = z.strictObject({
  delegationId: z.union([z.uuid(), z.literal('')]).default(''),
  governmentId: z.uuid(key('cohorts.governmentMissing')),
  seats: seatCount,
  remove: tick,
})

const words = {
  titleId: wanted(160, 'cohorts.titleMissing'),
  titleEn: wanted(160, 'cohorts.titleMissing'),
  venue: line(160).default(''),
  city: wanted(80, 'cohorts.cityMissing'),
  provider: line(160).default(''),
  funding: line(160).default(''),
}

const draft = z.strictObject({
  ...words,
  intent: z.enum(['save', 'add']).catch('save').default('save'),
  themeId: z.uuid(key('cohorts.themeMissing')),
  trainingStartsOn: dayText,
  trainingEndsOn: dayText,
  zone: z.enum(zones, key('cohorts.zoneWrong')),
  opensOn: dayOrNone,
  deadlineOn: dayOrNone,
  own: z.strictObject({ seats: seatCount, leavesOn: dayOrNone, returnsOn: dayOrNone }),
  invited: kept(invitedRow, ['governmentId', 'seats'], 30),
  rules,
  scored: tick,
  criteria: kept(criterionRow, ['nameId', 'nameEn', 'weight'], 12),
  blind: tick,
  assessorsEach: count(1, 9, 'cohorts.assessorsWrong'),
  reserves: count(0, 50, 'cohorts.reservesWrong'),
  maxPerAgency: z
    .string()
    .regex(/^\s*(?:[1-9]\d?|100)?\s*$/, key('cohorts.maxPerAgencyWrong'))
    .transform((text) => (text.trim() === '' ? null : Number(text))),
})

type Draft = z.output<typeof draft>

/** What is wrong between fields: days in their order, each government once. */
function crossCheck(input: Draft, at: (path: (string | number)[], message: MessageKey) => void) {
  const { trainingStartsOn, trainingEndsOn, opensOn, deadlineOn, own, invited } = input
  if (trainingEndsOn < trainingStartsOn) at(['trainingEndsOn'], 'cohorts.endsBeforeStart')
  if (opensOn && deadlineOn && deadlineOn < opensOn) at(['deadlineOn'], 'cohorts.deadlineBeforeOpening')
  if (deadlineOn && deadlineOn >= trainingStartsOn) at(['deadlineOn'], 'cohorts.deadlineAfterTraining')
  for (const [path, message] of daysAwayErrors(own, input)) at(['own', path], message)
  const seen = new Set<string>()
  invited.forEach((row, index) => {
    if (!row) return
    if (seen.has(row.governmentId)) at(['invited', index, 'governmentId'], 'cohorts.governmentTwice')
    seen.add(row.governmentId)
  })
}

type DaysAway = { leavesOn: string | null; returnsOn: string | null }
type Training = { trainingStartsOn: string; trainingEndsOn: string }
/** Why the days of leaving and return cannot be: they enclose the training. */
export function daysAwayErrors({ leavesOn, returnsOn }: DaysAway, training: Training) {
  const errors: ['leavesOn' | 'returnsOn', MessageKey][] = []
  if (leavesOn && leavesOn > training.trainingStartsOn) errors.push(['leavesOn', 'cohorts.leavesAfterStart'])
  if (returnsOn && returnsOn < training.trainingEndsOn) errors.push(['returnsOn', 'cohorts.returnsBeforeEnd'])
  return errors
}

export const newCohort = draft.superRefine((input, issues) =>
  crossCheck(input, (path, message) => issues.addIssue({ code: 'custom', path, message })),
)
export const draftEdit = draft
  .extend({ cohortId: z.uuid(), version: versionText })
  .superRefine((input, issues) =>
    crossCheck(input, (path, message) => issues.addIssue({ code: 'custom', path, message })),
  )
export type CohortDraft = Draft

/** What may still change once the call is published: words and place, not what agencies nominate by. */
export const publishedEdit = z.strictObject({ ...words, cohortId: z.uuid(), version: versionText })

export const seatsInput = z.strictObject({ delegationId: z.uuid(), version: versionText, seats: seatCount })
const someSeats = count(1, 500, 'cohorts.someSeatsWrong')
export const inviteInput = z.strictObject({
  cohortId: z.uuid(),
  governmentId: z.uuid(key('cohorts.governmentMissing')),
  seats: someSeats,
})
const oneDelegation = z.strictObject({ delegationId: z.uuid(key('cohorts.governmentMissing')) })
export const moveSeatsInput = z.strictObject({
  cohortId: z.uuid(),
  from: oneDelegation,
  to: oneDelegation,
  seats: someSeats,
})
export const copyInput = z.strictObject({ cohortId: z.uuid() })

export const delegationInput = z.strictObject({
  delegationId: z.uuid(),
  version: versionText,
  mode: z.enum(['nominating', 'own_list'], key('shell.notUnderstood')),
  leavesOn: dayOrNone,
  returnsOn: dayOrNone,
  contactName: line(120).default(''),
  contactPost: line(160).default(''),
  contactPhone: line(40).default(''),
})
