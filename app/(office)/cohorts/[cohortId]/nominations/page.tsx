import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { Pager } from '@/components/form/pager'
import { SheetLinks } from '@/components/form/sheet-links'
import { NoNominations } from '@/components/nominations/no-nominations'
import { NominateLinks } from '@/components/nominations/nominate-links'
import { NominationFilterBar } from '@/components/nominations/nomination-filter-bar'
import { NominationTable } from '@/components/nominations/nomination-table'
import { NearNotice } from '@/components/people/near-notice'
import { Card } from '@/components/ui/card'
import { allows } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { listNominations, nominationFilters } from '@/lib/nominations/list'
import { writeFound } from '@/lib/people/search'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'nomination.see',
  params: nominationFilters,
  load: async (tx, actor, filters, { today }) => {
    const cohort = await findCohort(tx, actor, filters.cohortId, today)
    if (!cohort?.own) return null
    return { cohort, own: cohort.own, filters, ...(await listNominations(tx, actor, cohort.own.id, filters)) }
  },
  title: ({ t }) => t('nominations.title'),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  view: ({ data, actor, t, locale }) => {
    const { cohort, own, filters, rows } = data
    const path = `/cohorts/${cohort.id}/nominations`
    const address = { figure: filters.figure, q: filters.q, person: writeFound(filters.person), sort: filters.sort }
    const mayNominate = allows(actor, 'nomination.write') && cohort.state === 'open' && own.state === 'preparing'
    return (
      <>
        <CohortHeader cohort={cohort} current="nominations" actor={actor} t={t} locale={locale}>
          {mayNominate && <NominateLinks cohortId={cohort.id} drafts={data.counts.draft} rows={rows.length} t={t} />}
        </CohortHeader>
        <NominationFilterBar path={path} filters={filters} counts={data.counts} t={t} />
        <NearNotice isNear={data.isNear} t={t} />
        <Card label={t('nominations.title')}>
          {rows.length === 0 ? (
            <NoNominations
              cohortId={cohort.id}
              isFiltered={Boolean(filters.q || filters.person || filters.figure !== 'all')}
              maySeePeople={allows(actor, 'person.see')}
              t={t}
            />
          ) : (
            <NominationTable
              rows={rows}
              sort={filters.sort}
              isScored={cohort.scored}
              unit={own.government.personnelUnit}
              hrefOf={(sort) => addressWith(path, address, { sort })}
              t={t}
              locale={locale}
              zone={actor.zone}
            />
          )}
          <Pager
            t={t}
            page={data.page}
            pageCount={data.pageCount}
            hrefOf={(page) => addressWith(path, address, { page })}
            summary={t('nominations.rowsOf', { n: data.all })}
          >
            <SheetLinks hrefOf={(format) => addressWith(`${path}/sheet/${format}`, address)} t={t} />
          </Pager>
        </Card>
      </>
    )
  },
})
