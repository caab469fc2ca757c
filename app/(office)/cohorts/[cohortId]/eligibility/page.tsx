import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { EligibilityFilterBar } from '@/components/nominations/eligibility-filter-bar'
import { EligibilityLead } from '@/components/nominations/eligibility-lead'
import { EligibilityList } from '@/components/nominations/eligibility-list'
import { NearNotice } from '@/components/people/near-notice'
import { allows, covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { eligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import { writeFound } from '@/lib/people/search'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'person.see',
  params: eligibilityFilters,
  load: async (tx, actor, filters, { today }) => {
    const cohort = await findCohort(tx, actor, filters.cohortId, today)
    if (!cohort?.own) return null
    return { cohort, filters, own: cohort.own, ...(await findEligibility(tx, actor, cohort, filters)) }
  },
  title: ({ t }) => t('nominations.whoMayGo'),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  screen: 's-eligibility',
  view: ({ data, actor, t, locale }) => {
    const { cohort, own, filters } = data
    const address = { show: filters.show, q: filters.q, person: writeFound(filters.person), agency: filters.agency }
    const path = `/cohorts/${cohort.id}/eligibility`
    const mayPick = allows(actor, 'nomination.write') && cohort.state === 'open' && own.state === 'preparing'
    const mayWaive = covers(actor, 'waiver.give', own) && ['open', 'selecting'].includes(cohort.state)
    return (
      <>
        <CohortHeader
          cohort={cohort}
          current="eligibility"
          actor={actor}
          t={t}
          locale={locale}
          title={t('nominations.whoMayGo')}
          lead={<EligibilityLead everyone={data.everyone} cohort={cohort} t={t} locale={locale} />}
        />
        <EligibilityFilterBar path={path} filters={filters} counts={data.counts} t={t} />
        <NearNotice isNear={data.isNear} t={t} />
        <EligibilityList
          found={data}
          address={address}
          mayPick={mayPick}
          waiversOf={mayWaive ? own.id : null}
          t={t}
          locale={locale}
        />
      </>
    )
  },
})
