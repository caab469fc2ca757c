import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedVersion, typedZone, wantedLine } from '@/lib/i18n/typed'
import { agencyKinds, governmentKinds } from './kinds'

const key = (message: MessageKey) => message

/** A choice that may be left open: '' is null. */
export const idOrNone = z
  .union([z.literal('').transform(() => null), z.uuid()], key('shell.notUnderstood'))
  .default(null)

export const governmentFields = {
  name: wantedLine(120, 'organisation.nameMissing'),
  shortName: wantedLine(40, 'organisation.shortNameMissing'),
  kind: z.enum(governmentKinds, key('organisation.kindMissing')),
  zone: typedZone('organisation.zoneMissing'),
  city: wantedLine(80, 'organisation.cityMissing'),
  cooperationUnit: wantedLine(120, 'organisation.cooperationUnitMissing'),
  personnelUnit: wantedLine(120, 'organisation.personnelUnitMissing'),
}
export const governmentInput = z.strictObject({ version: typedVersion, ...governmentFields })

const agencyFields = {
  name: wantedLine(160, 'organisation.nameMissing'),
  shortName: wantedLine(60, 'organisation.shortNameMissing'),
  kind: z.enum(agencyKinds, key('organisation.kindMissing')),
  parentId: idOrNone,
}
export const addAgencyInput = z.strictObject(agencyFields)
export const editAgencyInput = z.strictObject({ agencyId: z.uuid(), version: typedVersion, ...agencyFields })
export const switchAgencyInput = z.strictObject({
  agencyId: z.uuid(),
  version: typedVersion,
  to: z.enum(['active', 'inactive']),
})
