import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { line, lineWanted, version } from '@/lib/organisation/schema'

const key = (message: MessageKey) => message

const year = z
  .union([
    z.literal('').transform(() => null),
    z.coerce
      .number(key('programmes.yearWrong'))
      .int(key('programmes.yearWrong'))
      .min(1945, key('programmes.yearWrong'))
      .max(2199, key('programmes.yearWrong')),
  ])
  .default(null)

const partnerFields = {
  name: lineWanted(160, 'programmes.nameMissing'),
  country: lineWanted(80, 'programmes.countryMissing'),
}
const programmeFields = {
  partnerId: z.uuid(key('programmes.partnerMissing')),
  name: lineWanted(160, 'programmes.nameMissing'),
  abbreviation: line(20).default(''),
  sinceYear: year,
}
const themeFields = {
  titleId: lineWanted(160, 'programmes.titleIdMissing'),
  titleEn: lineWanted(160, 'programmes.titleEnMissing'),
}

export const addPartnerInput = z.strictObject(partnerFields)
export const editPartnerInput = z.strictObject({ partnerId: z.uuid(), version, ...partnerFields })
export const addProgrammeInput = z.strictObject(programmeFields)
export const editProgrammeInput = z.strictObject({ programmeId: z.uuid(), version, ...programmeFields })
export const addThemeInput = z.strictObject({ programmeId: z.uuid(), ...themeFields })
export const editThemeInput = z.strictObject({ themeId: z.uuid(), version, ...themeFields })
