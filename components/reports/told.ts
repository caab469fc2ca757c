import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { figuresOf } from '@/lib/reports/figures'
import type { PublicCohort } from '@/lib/reports/queries'

/** What every part of the public page is told. */
export type Told = {
  t: Translate
  locale: Locale
  government: { id: string; name: string; shortName: string }
  cohorts: readonly PublicCohort[]
  figures: ReturnType<typeof figuresOf<PublicCohort>>
}
