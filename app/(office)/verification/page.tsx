import { Pager } from '@/components/form/pager'
import { QueueFilterForm } from '@/components/nominations/queue-filter-form'
import { QueueTable } from '@/components/nominations/queue-table'
import { NearNotice } from '@/components/people/near-notice'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { caseAddress } from '@/lib/nominations/queue-address'
import { listQueue, queueFilters } from '@/lib/nominations/verification-queue'
import { writeFound } from '@/lib/people/search'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'nomination.verify',
  params: queueFilters,
  load: async (tx, actor, filters) => ({ filters, ...(await listQueue(tx, actor, filters)) }),
  title: ({ t }) => t('nominations.verification'),
  crumbs: () => [],
  screen: 's-verification',
  view: ({ data, actor, t, locale, today }) => {
    const { filters, rows, agencies } = data
    const cohorts = data.cohorts.map(({ id, titleId, titleEn }) => ({ id, name: locale === 'id' ? titleId : titleEn }))
    const address = { cohort: filters.cohort, agency: filters.agency, q: filters.q, person: writeFound(filters.person) }
    const isFiltered = Object.values(address).some(Boolean)
    return (
      <>
        <PageHead title={t('nominations.verification')} lead={t('nominations.verificationLead', { n: data.total })}>
          {rows[0] && (
            <LinkButton href={caseAddress(rows[0].id, filters)} tone="primary">
              {t('nominations.verifyNow')}
            </LinkButton>
          )}
        </PageHead>
        <QueueFilterForm filters={filters} isFiltered={isFiltered} cohorts={cohorts} agencies={agencies} t={t} />
        <NearNotice isNear={data.isNear} t={t} />
        <Card label={t('nominations.queue')}>
          {rows.length === 0 ? (
            <EmptyState
              title={t(isFiltered ? 'nominations.queueNoMatch' : 'nominations.queueEmpty')}
              body={isFiltered ? undefined : t('nominations.queueEmptyBody')}
            >
              {isFiltered && <LinkButton href="/verification">{t('cohorts.clearFilters')}</LinkButton>}
            </EmptyState>
          ) : (
            <QueueTable rows={rows} part={filters} t={t} locale={locale} today={today} zone={actor.zone} />
          )}
          <Pager
            t={t}
            page={data.page}
            pageCount={data.pageCount}
            hrefOf={(page) => addressWith('/verification', address, { page })}
            summary={t('nominations.rowsOf', { n: data.all })}
          />
        </Card>
      </>
    )
  },
})
