import { z } from 'zod'
import { askedPapers } from '@/lib/documents/paper-kinds'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { saveOrAdd, typedLine, typedVersion, typedZone, wantedDay, wantedLine } from '@/lib/i18n/typed'
import { type EligibilityRule, readRule, ruleKinds, ruleTable } from './eligibility-rules'
import { count, dayOrNone, kept, seatCount, tick } from './form-fields'
import { withOrder } from './form-order'

const key = (message: MessageKey) => message

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

const meaning = z.strictObject({ id: typedLine(200).default(''), en: typedLine(200).default('') })
const criterionRow = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9_]{0,20}$/, key('shell.notUnderstood'))
    .default(''),
  nameId: wantedLine(60, 'cohorts.criterionNameMissing'),
  nameEn: typedLine(60).default(''),
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

const titles = {
  titleId: wantedLine(160, 'cohorts.titleIdMissing'),
  titleEn: typedLine(160).default(''),
}
const place = {
  city: wantedLine(80, 'cohorts.cityMissing'),
  venue: typedLine(160).default(''),
  provider: typedLine(160).default(''),
  funding: typedLine(160).default(''),
}

/** In the order of the form: problems are told in the order of the schema. */
const draft = z.strictObject({
  intent: saveOrAdd,
  themeId: z.uuid(key('cohorts.themeMissing')),
  ...titles,
  trainingStartsOn: wantedDay('cohorts.startsMissing'),
  trainingEndsOn: wantedDay('cohorts.endsMissing'),
  zone: typedZone('cohorts.zoneWrong'),
  ...place,
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
  papers: askedPapers,
})

export const newCohort = withOrder(draft)
export const draftEdit = withOrder(draft.extend({ cohortId: z.uuid(), version: typedVersion }))
export type CohortDraft = z.output<typeof draft>

/** What may still change once the call is published: words and place, not what agencies nominate by. */
export const publishedEdit = z.strictObject({ ...titles, ...place, cohortId: z.uuid(), version: typedVersion })

export const copyInput = z.strictObject({ cohortId: z.uuid() })
