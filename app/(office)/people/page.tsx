import { SheetLinks } from '@/components/form/sheet-links'
import { NearNotice } from '@/components/people/near-notice'
import { PeopleFilterForm } from '@/components/people/people-filter-form'
import { PeopleTable } from '@/components/people/people-table'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { allows } from '@/lib/access/actor'
import { formatNumber } from '@/lib/i18n/format'
import { listPeople, peopleFilters } from '@/lib/people/list'
import { writeFound } from '@/lib/people/search'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'person.see',
  params: peopleFilters,
  load: async (tx, actor, filters, { today }) => ({ filters, ...(await listPeople(tx, actor, filters, today)) }),
  title: ({ t }) => t('people.title'),
  view: ({ data, actor, t, locale }) => {
    const { filters, rows, all, isNear, agencies, previous, next } = data
    const kept = { q: filters.q, person: writeFound(filters.person), agency: filters.agency }
    const filtered = Boolean(filters.q || filters.person || filters.agency)
    const figures = { shown: formatNumber(locale, rows.length), all: formatNumber(locale, all) }
    return (
      <>
        <PageHead title={t('people.title')} lead={t('people.listLead')}>
          {allows(actor, 'person.edit') && (
            <>
              <LinkButton href="/people/paste">{t('people.paste')}</LinkButton>
              <LinkButton href="/people/new" tone="primary">
                {t('people.add')}
              </LinkButton>
            </>
          )}
        </PageHead>
        <div className="stack">
          <PeopleFilterForm filters={filters} agencies={agencies} t={t} />
          <NearNotice isNear={isNear} t={t} />
          <Card>
            {rows.length === 0 ? (
              <EmptyState
                title={t(filtered ? 'people.noneFound' : 'people.noneYet')}
                body={t(filtered ? 'people.noneBody' : 'people.noneYetBody')}
              >
                {filtered && <LinkButton href="/people">{t('people.clearFilters')}</LinkButton>}
              </EmptyState>
            ) : (
              <>
                <PeopleTable people={rows} t={t} />
                <div className="pager">
                  <span className="soft num">{t('people.found', figures)}</span>
                  {(previous || next) && (
                    <nav aria-label={t('shell.pages')}>
                      {previous && (
                        <AppLink href={addressWith('/people', kept, { before: previous })}>
                          {t('shell.previousPage')}
                        </AppLink>
                      )}
                      {next && (
                        <AppLink href={addressWith('/people', kept, { after: next })}>{t('shell.nextPage')}</AppLink>
                      )}
                    </nav>
                  )}
                  <SheetLinks hrefOf={(format) => addressWith(`/people/sheet/${format}`, kept)} t={t} />
                </div>
              </>
            )}
          </Card>
        </div>
      </>
    )
  },
})
