import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { zones } from '@/lib/platform/dates'
import { agencyKinds, governmentKinds } from './kinds'

const key = (message: MessageKey) => message

/** One line of text: no breaks, no control characters, single spaces. */
export const line = (max: number) =>
  z
    .string(key('shell.notUnderstood'))
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(z.string().max(max, key('shell.tooLong')))
export const lineWanted = (max: number, missing: MessageKey) => line(max).pipe(z.string().min(1, key(missing)))
export const version = z.coerce.number(key('shell.notUnderstood')).int().min(1).max(2_000_000_000)
/** A choice that may be left open: '' is null. */
export const idOrNone = z
  .union([z.literal('').transform(() => null), z.uuid()], key('shell.notUnderstood'))
  .default(null)

export const governmentFields = {
  name: lineWanted(120, 'organisation.nameMissing'),
  shortName: lineWanted(40, 'organisation.shortNameMissing'),
  kind: z.enum(governmentKinds, key('organisation.kindMissing')),
  zone: z.enum(zones, key('organisation.zoneMissing')),
  city: lineWanted(80, 'organisation.cityMissing'),
  cooperationUnit: lineWanted(120, 'organisation.cooperationUnitMissing'),
  personnelUnit: lineWanted(120, 'organisation.personnelUnitMissing'),
}
export const governmentInput = z.strictObject({ version, ...governmentFields })

const agencyFields = {
  name: lineWanted(160, 'organisation.nameMissing'),
  shortName: lineWanted(60, 'organisation.shortNameMissing'),
  kind: z.enum(agencyKinds, key('organisation.kindMissing')),
  parentId: idOrNone,
}
export const addAgencyInput = z.strictObject(agencyFields)
export const editAgencyInput = z.strictObject({ agencyId: z.uuid(), version, ...agencyFields })
export const switchAgencyInput = z.strictObject({ agencyId: z.uuid(), version, to: z.enum(['active', 'inactive']) })
