import { cohortDays } from '@/components/programmes/cohort-days'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Locale } from '@/lib/i18n/define'

/** The days of a cohort's training, as exactly as they are known. */
export const daysOf = (
  cohort: Pick<CohortSummary, 'trainingStartsOn' | 'trainingEndsOn' | 'datePrecision'>,
  locale: Locale,
) =>
  cohortDays(
    { startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn, datePrecision: cohort.datePrecision },
    locale,
  )
