import type { ReactNode } from 'react'
import { CohortHeader } from '@/components/cohorts/cohort-header'
import { PageHead } from '@/components/ui/page-head'
import { type Actor, allows } from '@/lib/access/actor'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** The head of the departure page: with the cohort's tabs in an office, without them for the head of a delegation. */
export function DepartureHead({
  cohort,
  actor,
  t,
  locale,
  lead,
  children,
}: {
  cohort: CohortSummary | null
  actor: Actor
  t: Translate
  locale: Locale
  lead: string
  children: ReactNode
}) {
  const title = t('departures.title')
  if (!cohort || !allows(actor, 'cohort.see'))
    return (
      <PageHead title={title} lead={lead}>
        {children}
      </PageHead>
    )
  return (
    <CohortHeader cohort={cohort} current="departure" actor={actor} t={t} locale={locale} title={title} lead={lead}>
      {children}
    </CohortHeader>
  )
}
