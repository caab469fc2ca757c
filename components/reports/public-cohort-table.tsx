import { cohortDays } from '@/components/programmes/cohort-days'
import { AppLink } from '@/components/ui/app-link'
import { Badge, Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { type Phase, phaseLabels } from '@/lib/cohorts/phase'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { PublicCohort } from '@/lib/reports/queries'
import type { Told } from './told'

const atFirst = 10

/** The cohorts of the figures and those still under way, the latest first. */
export function PublicCohortTable({ all, ...told }: Told & { all: boolean }) {
  const { t, locale, government, cohorts } = told
  const shown = all ? cohorts : cohorts.slice(0, atFirst)
  return (
    <section className="pt-11" aria-labelledby="cohorts">
      <h2 id="cohorts" className="mb-4">
        {t('reports.cohorts')}
      </h2>
      <div className="card">
        <Table caption={t('reports.cohorts')}>
          <thead>
            <tr>
              <th scope="col">{t('reports.cohort')}</th>
              <th scope="col">{t('reports.when')}</th>
              <th scope="col" className="r">
                {t('reports.participantsOf', { government: government.shortName })}
              </th>
              <th scope="col">{t('reports.together')}</th>
              <th scope="col">{t('reports.state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((cohort) => (
              <Row key={cohort.id} cohort={cohort} {...told} />
            ))}
          </tbody>
        </Table>
        <div className="pager">
          <span className="soft num">
            {t('reports.shown', {
              shown: formatNumber(locale, shown.length),
              total: formatNumber(locale, cohorts.length),
            })}
          </span>
          {shown.length < cohorts.length && (
            <AppLink href={`/public?government=${government.id}&all=1#cohorts`}>{t('reports.showAll')}</AppLink>
          )}
        </div>
      </div>
    </section>
  )
}

function Row({ cohort, t, locale, government }: Told & { cohort: PublicCohort }) {
  const { title, programme, place, count, together, phase } = cohort
  const number = (value: number) => formatNumber(locale, value)
  return (
    <tr>
      <td>
        <b>{title[locale]}</b>
        <span className="block small soft">{programme}</span>
      </td>
      <td>{[cohortDays(cohort, locale), place].filter(Boolean).join(', ')}</td>
      <td className="r" data-l={t('reports.participantsOf', { government: government.shortName })}>
        {count > 0 ? number(count) : <span className="soft">{t('reports.notYet')}</span>}
      </td>
      <td className={together.length > 0 ? undefined : 'hide-s soft'} data-l={t('reports.together')}>
        {together.length > 0
          ? together.map(({ name, count }) => (count > 0 ? `${name} (${number(count)})` : name)).join(', ')
          : t('reports.nobodyElse')}
      </td>
      <td>
        <State phase={phase} t={t} />
      </td>
    </tr>
  )
}

function State({ phase, t }: { phase: Phase; t: Translate }) {
  const word = t(phaseLabels[phase] as 'cohorts.phaseOpen')
  if (phase === 'open') return <Badge tone="info">{word}</Badge>
  if (phase === 'departed' || phase === 'running')
    return (
      <Badge tone="info" icon="plane">
        {word}
      </Badge>
    )
  if (phase === 'completed') return <Mark tone="good">{word}</Mark>
  return <Mark tone={phase === 'cancelled' ? 'stop' : 'idle'}>{word}</Mark>
}
