import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { Pager } from '@/components/form/pager'
import { SheetLinks } from '@/components/form/sheet-links'
import { EligibilityFilterBar } from '@/components/nominations/eligibility-filter-bar'
import { EligibilityLead } from '@/components/nominations/eligibility-lead'
import { EligibilityTable } from '@/components/nominations/eligibility-table'
import { NobodyEligible } from '@/components/nominations/nobody-eligible'
import { PickBar, pickForm } from '@/components/nominations/pick-bar'
import { ResultKey } from '@/components/nominations/result-key'
import { NearNotice } from '@/components/people/near-notice'
import { Card } from '@/components/ui/card'
import { allows, covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { eligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import { writeFound } from '@/lib/people/search'
import { addressWith } from '@/lib/platform/address'
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
    const { cohort, own, filters, rows } = data
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
        <form action={`/cohorts/${cohort.id}/nominations/new`} id={pickForm} />
        <Card label={t('nominations.whoMayGo')}>
          {rows.length === 0 ? (
            <NobodyEligible isRegistered={data.everyone.all > 0} everybodyHref={path} t={t} />
          ) : (
            <EligibilityTable
              rules={data.rules}
              people={rows}
              mayPick={mayPick}
              waiversOf={mayWaive ? own.id : null}
              locale={locale}
              t={t}
            />
          )}
          <Pager
            t={t}
            page={data.page}
            pageCount={data.pageCount}
            hrefOf={(page) => addressWith(path, address, { page })}
            summary={t('nominations.peopleCount', { n: data.all })}
          >
            {rows.length > 0 && (
              <SheetLinks hrefOf={(format) => addressWith(`${path}/sheet/${format}`, address)} t={t} />
            )}
          </Pager>
        </Card>
        {rows.length > 0 && <ResultKey t={t} />}
        {mayPick && rows.length > 0 && <PickBar t={t} />}
      </>
    )
  },
})
