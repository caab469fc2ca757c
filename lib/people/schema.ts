import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { isDay, toDay } from '@/lib/platform/dates'
import { disciplineLevels } from './discipline'
import { kindTable, personKinds, sexes } from './kinds'
import { nameError } from './names'
import { parseNip, stripNip } from './nip'
import { passportDatesError, passportKinds } from './passport'
import { performancePredicates } from './performance'
import { readPhone } from './phone'
import { gradeScaleOf, postLevels } from './ranks'

const key = (message: MessageKey) => message
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
const day = z.string(key('shell.dayWrong')).refine(isDay, key('shell.dayWrong')).transform(toDay)
/** Nothing typed is "not known", stored as null. */
const orNull = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
    schema.nullable().default(null),
  )

const name = line(200).superRefine((text, context) => {
  const wrong = nameError(text)
  if (wrong) context.addIssue({ code: 'custom', message: wrong })
})
const nip = z.string().superRefine((text, context) => {
  const read = parseNip(text)
  if (typeof read === 'string') context.addIssue({ code: 'custom', message: read })
})
const phone = z.string().superRefine((text, context) => {
  const { error } = readPhone(text)
  if (error) context.addIssue({ code: 'custom', message: error })
})

const performanceRow = z.strictObject({
  year: z.coerce.number(key('shell.notUnderstood')).int().min(2000).max(2100),
  predicate: orNull(z.enum(performancePredicates, key('shell.notUnderstood'))),
})
const disciplineRow = z
  .strictObject({
    level: z.enum(disciplineLevels, key('shell.notUnderstood')),
    decidedOn: day,
    endsOn: orNull(day),
    issuer: wanted(200, 'people.issuerMissing'),
    id: z.string().optional(),
    remove: z.string().optional(),
  })
  .refine(({ decidedOn, endsOn }) => !endsOn || endsOn >= decidedOn, {
    path: ['endsOn'],
    message: key('people.disciplineOrder'),
  })
const isDropped = (row: Record<string, unknown>) =>
  row?.remove === 'on' ||
  ['level', 'decidedOn', 'endsOn', 'issuer'].every((field) => !String(row?.[field] ?? '').trim())

const fields = z.strictObject({
  agencyId: z.uuid(key('people.agencyMissing')),
  kind: z.enum(personKinds, key('people.kindMissing')),
  nip: orNull(nip).transform((typed) => typed && stripNip(typed)),
  titleFront: line(60),
  name,
  titleBack: line(120),
  sex: orNull(z.enum(sexes, key('shell.notUnderstood'))),
  birthDate: orNull(day),
  grade: orNull(line(10)),
  post: wanted(200, 'people.postMissing'),
  postLevel: orNull(z.enum(postLevels, key('shell.notUnderstood'))),
  serviceSince: orNull(day),
  contractEndsOn: orNull(day),
  phone: orNull(phone).transform((typed) => typed && readPhone(typed).phone),
  email: orNull(z.email(key('people.emailWrong')).max(200, key('shell.tooLong'))),
  passportKind: orNull(z.enum(passportKinds, key('shell.notUnderstood'))),
  passportIssuedOn: orNull(day),
  passportExpiresOn: orNull(day),
  disciplineCheckedOn: orNull(day),
  performances: z.array(performanceRow).max(3, key('shell.notUnderstood')).default([]),
  disciplines: z.preprocess(
    (rows) => (Array.isArray(rows) ? rows.map((row) => (isDropped(row) ? null : row)) : rows),
    z.array(disciplineRow.nullable()).max(20, key('shell.notUnderstood')).default([]),
  ),
  active: z.string().optional(),
  intent: z.enum(['save', 'add']).catch('save').default('save'),
})
type Fields = z.output<typeof fields>

/** What one field says against another, at the field that is to be mended. */
function checkTogether(person: Fields, context: z.RefinementCtx) {
  const wrong = (path: keyof Fields, message: MessageKey) => context.addIssue({ code: 'custom', path: [path], message })
  if (person.grade && gradeScaleOf(person.grade) !== kindTable[person.kind].gradeScale)
    wrong('grade', 'people.gradeWrong')
  if (person.contractEndsOn && person.serviceSince && person.contractEndsOn <= person.serviceSince)
    wrong('contractEndsOn', 'people.contractOrder')
  const hasPassport = person.passportKind || person.passportIssuedOn || person.passportExpiresOn
  if (hasPassport && !person.passportKind) wrong('passportKind', 'people.passportKindMissing')
  if (hasPassport && !person.passportExpiresOn) wrong('passportExpiresOn', 'people.passportExpiryMissing')
  const order = person.passportExpiresOn && passportDatesError(person.passportIssuedOn, person.passportExpiresOn)
  if (order) wrong('passportExpiresOn', order)
}

export const newPerson = fields.superRefine(checkTogether)
export const editedPerson = fields
  .extend({ personId: z.uuid(), version: z.coerce.number(key('shell.notUnderstood')).int().min(1) })
  .superRefine(checkTogether)
export type TypedPerson = Fields
