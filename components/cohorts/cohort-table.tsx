import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/badge'
import { SortHeader, Table } from '@/components/ui/table'
import type { Tone } from '@/components/ui/tone'
import { type CohortFilters, type CohortOrder, keptFilters } from '@/lib/cohorts/list-filters'
import { type Phase, phaseLabels } from '@/lib/cohorts/phase'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'
import { daysOf } from './days-of'
import { Unclosed } from './unclosed'

const phaseTones: Record<Phase, Tone> = {
  draft: 'idle',
  open: 'info',
  selecting: 'info',
  approved: 'good',
  departed: 'info',
  running: 'info',
  completed: 'good',
  closed: 'idle',
  cancelled: 'stop',
}

/** Cohorts as rows; on a phone as cards. */
export function CohortTable(props: { cohorts: CohortSummary[]; filters: CohortFilters; locale: Locale; t: Translate }) {
  const { cohorts, filters, locale, t } = props
  const sortable = (name: 'title' | 'start' | 'phase', text: string) => {
    const direction = filters.sort === name ? 'ascending' : filters.sort === `-${name}` ? 'descending' : null
    const next: CohortOrder = direction === 'ascending' ? `-${name}` : name
    return (
      <SortHeader href={addressWith('/cohorts', keptFilters(filters), { sort: next })} direction={direction}>
        {text}
      </SortHeader>
    )
  }
  return (
    <Table caption={t('cohorts.title')}>
      <thead>
        <tr>
          {sortable('title', t('cohorts.columnCohort'))}
          {sortable('start', t('cohorts.columnDays'))}
          <th scope="col">{t('cohorts.columnSeats')}</th>
          {sortable('phase', t('cohorts.columnPhase'))}
        </tr>
      </thead>
      <tbody>
        {cohorts.map((cohort) => (
          <tr key={cohort.id}>
            <td className="person">
              <AppLink className="font-semibold" href={`/cohorts/${cohort.id}`}>
                {cohort.title[locale]}
              </AppLink>
              <span>{cohort.programme.name}</span>
            </td>
            <td data-l={t('cohorts.columnDays')}>{daysOf(cohort, locale)}</td>
            <td data-l={t('cohorts.columnSeats')} className="num">
              {seatsOf(cohort, t)}
            </td>
            <td data-l={t('cohorts.columnPhase')}>
              <Mark tone={phaseTones[cohort.phase]}>{t(phaseLabels[cohort.phase] as 'cohorts.phaseOpen')}</Mark>
              <Unclosed governments={cohort.unclosed} locale={locale} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Whether a row shows a number from old records in place of names. */
export const hasRecorded = ({ own, delegations }: CohortSummary) =>
  (own ? [own] : delegations).some((one) => (one.recordedCount ?? 0) > 0)

/** Those of the own government; where a cohort is known only by number, that number. */
function seatsOf({ own, delegations }: CohortSummary, t: Translate) {
  const seen = own ? [own] : delegations
  const recorded = seen.reduce((sum, one) => sum + (one.recordedCount ?? 0), 0)
  if (recorded > 0) return t('cohorts.recorded', { n: recorded })
  const [taken, seats] = [seen.reduce((sum, one) => sum + one.taken, 0), seen.reduce((sum, one) => sum + one.seats, 0)]
  return t('cohorts.countOf', { taken, seats })
}
