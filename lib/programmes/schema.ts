import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedLine, typedVersion, wantedLine } from '@/lib/i18n/typed'

const key = (message: MessageKey) => message

/** A year from 1945 on, or none. */
const year = z
  .string(key('programmes.yearWrong'))
  .trim()
  .regex(/^(?:19(?:4[5-9]|[5-9]\d)|2[01]\d\d)?$/, key('programmes.yearWrong'))
  .transform((text) => (text === '' ? null : Number(text)))
  .default(null)

const partnerFields = {
  name: wantedLine(160, 'programmes.nameMissing'),
  country: wantedLine(80, 'programmes.countryMissing'),
}
const programmeFields = {
  partnerId: z.uuid(key('programmes.partnerMissing')),
  name: wantedLine(160, 'programmes.nameMissing'),
  abbreviation: typedLine(20).default(''),
  sinceYear: year,
}
const themeFields = {
  titleId: wantedLine(160, 'programmes.titleIdMissing'),
  titleEn: typedLine(160).default(''),
}

export const addPartnerInput = z.strictObject(partnerFields)
export const editPartnerInput = z.strictObject({ partnerId: z.uuid(), version: typedVersion, ...partnerFields })
export const addProgrammeInput = z.strictObject(programmeFields)
export const editProgrammeInput = z.strictObject({ programmeId: z.uuid(), version: typedVersion, ...programmeFields })
export const addThemeInput = z.strictObject({ programmeId: z.uuid(), ...themeFields })
export const editThemeInput = z.strictObject({ themeId: z.uuid(), version: typedVersion, ...themeFields })
