import { formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Sheet, sheetOf } from '@/lib/platform/sheets'
import { kindTable } from './kinds'
import type { ExportedPerson } from './list'
import { writeName } from './names'

/** The filtered list of people as a sheet: what the list shows, and nothing more of anybody. */
export const peopleSheet = (rows: readonly ExportedPerson[], t: Translate): Sheet =>
  sheetOf({ name: t('people.sheetName'), title: t('people.title') }, rows, [
    [t('people.fullName'), (one) => writeName(one)],
    [t('people.nip'), (one) => one.nip && formatNip(one.nip)],
    [t('people.kind'), (one) => t(kindTable[one.kind].label)],
    [t('people.grade'), (one) => one.grade],
    [t('people.post'), (one) => one.post],
    [t('people.agency'), (one) => one.agency.name],
    [t('people.inactive'), (one) => (one.active ? null : t('people.inactive'))],
  ])
