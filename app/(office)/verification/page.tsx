import { Pager } from '@/components/form/pager'
import { QueueAge } from '@/components/nominations/verification-queue'
import { SearchForm } from '@/components/people/search-form'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { formatDateTime } from '@/lib/i18n/format'
import { listQueue, queueFilters } from '@/lib/nominations/verification-queue'
import { writeName } from '@/lib/people/names'
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
    const { filters, rows, cohorts, agencies } = data
    const titleOf = (cohort: { titleId: string; titleEn: string }) =>
      locale === 'id' ? cohort.titleId : cohort.titleEn
    const address = { cohort: filters.cohort, agency: filters.agency, q: filters.q, person: filters.person }
    const isFiltered = Boolean(filters.cohort || filters.agency || filters.q || filters.person)
    return (
      <>
        <PageHead title={t('nominations.verification')} lead={t('nominations.verificationLead', { n: data.total })}>
          {rows[0] && (
            <LinkButton href={`/verification/${rows[0].id}`} tone="primary">
              {t('nominations.verifyNow')}
            </LinkButton>
          )}
        </PageHead>
        <search className="block mb-4">
          <SearchForm back="/verification">
            <label className="sr" htmlFor="queue-q">
              {t('nominations.searchPeople')}
            </label>
            <input
              id="queue-q"
              className="input w-mid"
              type="search"
              name="q"
              defaultValue={filters.q}
              placeholder={t('nominations.searchPeople')}
            />
            <label className="sr" htmlFor="queue-cohort">
              {t('nominations.columnCohort')}
            </label>
            <select id="queue-cohort" className="select w-mid" name="cohort" defaultValue={filters.cohort ?? ''}>
              <option value="">{t('nominations.anyCohort')}</option>
              {cohorts.map((cohort) => (
                <option key={cohort.id} value={cohort.id}>
                  {titleOf(cohort)}
                </option>
              ))}
            </select>
            <label className="sr" htmlFor="queue-agency">
              {t('nominations.columnAgency')}
            </label>
            <select id="queue-agency" className="select w-mid" name="agency" defaultValue={filters.agency ?? ''}>
              <option value="">{t('nominations.anyAgency')}</option>
              {agencies.map((agency) => (
                <option key={agency.id} value={agency.id}>
                  {agency.name}
                </option>
              ))}
            </select>
            <Button>{t('cohorts.show')}</Button>
            {isFiltered && (
              <LinkButton href="/verification" tone="quiet">
                {t('cohorts.clearFilters')}
              </LinkButton>
            )}
          </SearchForm>
        </search>
        <Card label={t('nominations.queue')}>
          {rows.length === 0 ? (
            <EmptyState
              title={t(isFiltered ? 'nominations.queueNoMatch' : 'nominations.queueEmpty')}
              body={isFiltered ? undefined : t('nominations.queueEmptyBody')}
            >
              {isFiltered && <LinkButton href="/verification">{t('cohorts.clearFilters')}</LinkButton>}
            </EmptyState>
          ) : (
            <Table caption={t('nominations.queue')}>
              <thead>
                <tr>
                  <th scope="col">{t('nominations.columnPerson')}</th>
                  <th scope="col">{t('nominations.columnCohort')}</th>
                  <th scope="col">{t('nominations.columnReceipt')}</th>
                  <th scope="col" aria-sort="ascending">
                    {t('nominations.columnWaits')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td>
                      <Person
                        name={writeName(row.person)}
                        about={[row.person.post, row.agency.shortName]}
                        href={`/verification/${row.id}`}
                      />
                    </td>
                    <td data-l={t('nominations.columnCohort')}>{titleOf(row.delegation.cohort)}</td>
                    <td data-l={t('nominations.columnReceipt')} className="num">
                      {row.receipt}
                    </td>
                    <td data-l={t('nominations.columnWaits')}>
                      <QueueAge row={row} t={t} today={today} zone={actor.zone} />
                      <span className="small soft block">
                        {t('nominations.waitsSince', { time: formatDateTime(locale, row.since, actor.zone) })}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
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
