import type { FormValues } from '@/lib/cohorts/form-values'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** What every part of the form of a cohort is handed. */
export type FormPart = { values: FormValues; t: Translate; locale: Locale }
