import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import {
  rowMarks,
  saveOrAdd,
  typedDay,
  typedLine,
  typedRows,
  typedVersion,
  wantedDay,
  wantedLine,
} from '@/lib/i18n/typed'
import type { Day } from '@/lib/platform/dates'
import { disciplineLevels } from './discipline'
import { kindTable, personKinds, sexes } from './kinds'
import { nameError } from './names'
import { parseNip, stripNip } from './nip'
import { passportDatesError, passportKinds } from './passport'
import { performancePredicates } from './performance'
import { readPhone } from './phone'
import { gradeScaleOf, postLevels } from './ranks'

const key = (message: MessageKey) => message
/** Nothing typed is "not known", stored as null. */
const orNull = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
    schema.nullable().default(null),
  )

const name = typedLine(200).superRefine((text, context) => {
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
    id: rowMarks.id,
    level: z.enum(disciplineLevels, key('shell.notUnderstood')),
    decidedOn: wantedDay('people.decidedOnMissing'),
    endsOn: orNull(typedDay),
    issuer: wantedLine(200, 'people.issuerMissing'),
    remove: rowMarks.remove,
  })
  .refine(({ decidedOn, endsOn }) => !endsOn || endsOn >= decidedOn, {
    path: ['endsOn'],
    message: key('people.disciplineOrder'),
  })
const fields = z.strictObject({
  agencyId: z.uuid(key('people.agencyMissing')),
  kind: z.enum(personKinds, key('people.kindMissing')),
  nip: orNull(nip).transform((typed) => typed && stripNip(typed)),
  titleFront: typedLine(60),
  name,
  titleBack: typedLine(120),
  sex: orNull(z.enum(sexes, key('shell.notUnderstood'))),
  birthDate: orNull(typedDay),
  grade: orNull(typedLine(10)),
  post: wantedLine(200, 'people.postMissing'),
  postLevel: orNull(z.enum(postLevels, key('shell.notUnderstood'))),
  serviceSince: orNull(typedDay),
  contractEndsOn: orNull(typedDay),
  phone: orNull(phone).transform((typed) => typed && readPhone(typed).phone),
  email: orNull(z.email(key('people.emailWrong')).max(200, key('shell.tooLong'))),
  passportKind: orNull(z.enum(passportKinds, key('shell.notUnderstood'))),
  passportIssuedOn: orNull(typedDay),
  passportExpiresOn: orNull(typedDay),
  disciplineCheckedOn: orNull(typedDay),
  performances: z.array(performanceRow).max(3, key('shell.notUnderstood')).default([]),
  disciplines: typedRows(disciplineRow, {
    typed: ['level', 'decidedOn', 'endsOn', 'issuer'],
    most: 20,
    tooMany: 'shell.notUnderstood',
  }),
  active: z.string().optional(),
  /** Ticked when somebody of the same name in the same agency, neither of them told apart by a number, is another person. */
  isAnother: z.literal('on').optional(),
  intent: saveOrAdd,
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

/** The first field with a day that has not come, among those that tell what was. */
export const futureDayOf = (person: Fields, today: Day) =>
  (['birthDate', 'serviceSince', 'passportIssuedOn', 'disciplineCheckedOn'] as const).find(
    (field) => (person[field] ?? today) > today,
  ) ?? null

export const newPerson = fields.superRefine(checkTogether)
export const editedPerson = fields.extend({ personId: z.uuid(), version: typedVersion }).superRefine(checkTogether)
export type TypedPerson = Fields

export const showInput = z.strictObject({ personId: z.uuid() })
