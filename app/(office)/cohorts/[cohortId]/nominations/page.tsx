import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { Pager } from '@/components/form/pager'
import { NominationTable } from '@/components/nominations/nomination-table'
import { SearchForm } from '@/components/people/search-form'
import { Button, DownloadLink, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ChipLink, Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { allows } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { figureLabels } from '@/lib/nominations/figure-labels'
import { listNominations, nominationFilters } from '@/lib/nominations/queries'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'nomination.see',
  params: nominationFilters,
  load: async (tx, actor, filters, { today }) => {
    const cohort = await findCohort(tx, actor, filters.cohortId, today)
    if (!cohort?.own) return null
    return { cohort, filters, ...(await listNominations(tx, actor, cohort.own.id, filters)) }
  },
  title: ({ t }) => t('nominations.title'),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  view: ({ data, actor, t, locale }) => {
    const { cohort, filters, rows, counts } = data
    const path = `/cohorts/${cohort.id}/nominations`
    const isFiltered = Boolean(filters.q || filters.person || filters.figure !== 'all')
    const address = { figure: filters.figure, q: filters.q, person: filters.person, sort: filters.sort }
    const mayNominate =
      allows(actor, 'nomination.write') && cohort.state === 'open' && cohort.own?.state === 'preparing'
    const shown = figureLabels.filter(({ name }) => name === 'all' || name === filters.figure || counts[name] > 0)
    return (
      <>
        <CohortHeader cohort={cohort} current="nominations" actor={actor} t={t} locale={locale}>
          {mayNominate && rows.length > 0 && (
            <LinkButton href={`/cohorts/${cohort.id}/eligibility`} tone="primary">
              {t('nominations.newTitle')}
            </LinkButton>
          )}
        </CohortHeader>
        <div className="grid gap-3 mb-4">
          <Chips label={t('nominations.columnState')} scroll>
            {shown.map(({ name, label }) => (
              <ChipLink
                key={name}
                href={addressWith(path, address, { figure: name })}
                current={filters.figure === name}
                count={counts[name]}
              >
                {t(label)}
              </ChipLink>
            ))}
          </Chips>
          <search>
            <SearchForm back={path} filters={{ figure: filters.figure, sort: filters.sort }}>
              <label className="sr" htmlFor="nominations-q">
                {t('nominations.searchNominations')}
              </label>
              <input
                id="nominations-q"
                className="input max-w-90"
                type="search"
                name="q"
                defaultValue={filters.q}
                placeholder={t('nominations.searchNominations')}
              />
              <Button>{t('cohorts.show')}</Button>
            </SearchForm>
          </search>
        </div>
        <Card label={t('nominations.title')}>
          {rows.length === 0 ? (
            <EmptyState
              title={t(isFiltered ? 'nominations.noneMatch' : 'nominations.noneHere')}
              body={isFiltered ? undefined : t('nominations.noneHereBody')}
            >
              {isFiltered && <LinkButton href={path}>{t('cohorts.clearFilters')}</LinkButton>}
              {!isFiltered && allows(actor, 'person.see') && (
                <LinkButton href={`/cohorts/${cohort.id}/eligibility`}>{t('cohorts.tabEligibility')}</LinkButton>
              )}
            </EmptyState>
          ) : (
            <NominationTable
              rows={rows}
              sort={filters.sort}
              isScored={cohort.scored}
              unit={cohort.own?.government.personnelUnit ?? ''}
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
            <DownloadLink href={addressWith(`${path}/list.csv`, address)}>{t('nominations.downloadCsv')}</DownloadLink>
          </Pager>
        </Card>
      </>
    )
  },
})
