import { CohortFilterForm } from '@/components/cohorts/cohort-filter-form'
import { CohortTable, hasRecorded } from '@/components/cohorts/cohort-table'
import { Pager } from '@/components/form/pager'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { allows } from '@/lib/access/actor'
import { listCohorts } from '@/lib/cohorts/list'
import { cohortFilters, keptFilters } from '@/lib/cohorts/list-filters'
import { localeOf } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'cohort.see',
  params: cohortFilters,
  load: async (tx, actor, filters, { today }) => ({
    filters,
    found: await listCohorts(tx, actor, filters, { today, locale: await localeOf() }),
  }),
  title: ({ t }) => t('cohorts.title'),
  view: ({ data, actor, t, locale }) => {
    const { filters, found } = data
    const { rows, all, page, pageCount } = found
    const filtered = Boolean(filters.q || filters.programme || filters.phase || filters.year)
    const isEmpty = rows.length === 0 && !filtered
    return (
      <>
        <PageHead title={t('cohorts.title')} lead={t('cohorts.listLead')}>
          {allows(actor, 'cohort.create') && (
            <LinkButton href="/cohorts/new" tone="primary" icon="plus">
              {t('cohorts.create')}
            </LinkButton>
          )}
        </PageHead>
        <div className="stack">
          {!isEmpty && <CohortFilterForm filters={filters} found={found} t={t} />}
          <Card>
            {rows.length === 0 ? (
              <EmptyState
                title={t(filtered ? 'cohorts.noneFound' : 'cohorts.noneYet')}
                body={t(filtered ? 'cohorts.noneFoundBody' : 'cohorts.noneYetBody')}
              >
                {filtered && <LinkButton href="/cohorts">{t('cohorts.clearFilters')}</LinkButton>}
              </EmptyState>
            ) : (
              <>
                <CohortTable cohorts={rows} filters={filters} locale={locale} t={t} />
                <Pager
                  t={t}
                  page={page}
                  pageCount={pageCount}
                  hrefOf={(n) => addressWith('/cohorts', keptFilters(filters), { page: n })}
                  summary={t('cohorts.rangeOf', { from: (page - 1) * 20 + 1, to: (page - 1) * 20 + rows.length, all })}
                />
              </>
            )}
          </Card>
          {rows.some(hasRecorded) && <p className="mid soft">{t('cohorts.recordedMeans')}</p>}
        </div>
      </>
    )
  },
})
