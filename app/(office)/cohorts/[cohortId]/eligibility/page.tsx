import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { Pager } from '@/components/form/pager'
import { EligibilityTable, ResultKey } from '@/components/nominations/eligibility-table'
import { WaiveButton } from '@/components/nominations/waive-button'
import { SearchForm } from '@/components/people/search-form'
import { ActionBar } from '@/components/ui/action-bar'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ChipLink, Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { allows, covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { formatDayLong, formatZone } from '@/lib/i18n/format'
import { eligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

const views = [
  ['all', 'nominations.viewAll'],
  ['may', 'nominations.answerMay'],
  ['one_thing', 'nominations.viewOneThing'],
  ['unknown', 'nominations.answerUnknown'],
  ['may_not', 'nominations.answerMayNot'],
] as const

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
    const { cohort, own, filters, counts, rows } = data
    const path = `/cohorts/${cohort.id}/eligibility`
    const address = { show: filters.show, q: filters.q, person: filters.person, agency: filters.agency }
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
          lead={
            <>
              {t('nominations.mayNow', data.everyone)}{' '}
              {cohort.deadlineOn &&
                t('nominations.until', {
                  day: formatDayLong(locale, cohort.deadlineOn),
                  zone: formatZone(locale, cohort.hostZone),
                })}
            </>
          }
        />
        <div className="grid gap-3 mb-4">
          <Chips label={t('nominations.columnAnswer')} scroll>
            {views.map(([show, label]) => (
              <ChipLink
                key={show}
                href={addressWith(path, address, { show })}
                current={filters.show === show}
                count={counts[show]}
              >
                {t(label)}
              </ChipLink>
            ))}
          </Chips>
          <search>
            <SearchForm back={path} filters={{ show: filters.show, agency: filters.agency }}>
              <label className="sr" htmlFor="people-q">
                {t('nominations.searchPeople')}
              </label>
              <input
                id="people-q"
                className="input max-w-90"
                type="search"
                name="q"
                defaultValue={filters.q}
                placeholder={t('nominations.searchPeople')}
              />
              <Button>{t('cohorts.show')}</Button>
            </SearchForm>
          </search>
        </div>
        <form action={`/cohorts/${cohort.id}/nominations/new`} id="pick" />
        <Card label={t('nominations.whoMayGo')}>
          {rows.length === 0 ? (
            <EmptyState
              title={t(data.everyone.all > 0 ? 'nominations.nobodyFound' : 'nominations.nobodyRegistered')}
              body={data.everyone.all > 0 ? undefined : t('nominations.nobodyRegisteredBody')}
            >
              {data.everyone.all > 0 && <LinkButton href={path}>{t('cohorts.clearFilters')}</LinkButton>}
            </EmptyState>
          ) : (
            <EligibilityTable
              rules={data.rules}
              people={rows}
              mayPick={mayPick}
              locale={locale}
              t={t}
              waiver={(person, verdict) =>
                mayWaive &&
                verdict.waivable &&
                ['not_met', 'unknown'].includes(verdict.result) && (
                  <WaiveButton delegationId={own.id} person={person} rule={verdict.rule} t={t} />
                )
              }
            />
          )}
          <Pager
            t={t}
            page={data.page}
            pageCount={data.pageCount}
            hrefOf={(page) => addressWith(path, address, { page })}
            summary={t('nominations.peopleCount', { n: data.all })}
          />
        </Card>
        {rows.length > 0 && <ResultKey t={t} />}
        {mayPick && rows.length > 0 && (
          <ActionBar lead={<span className="mid">{t('nominations.pickLead')}</span>}>
            <button type="submit" form="pick" className="btn btn-primary">
              {t('nominations.nominatePicked')}
            </button>
          </ActionBar>
        )}
      </>
    )
  },
})
