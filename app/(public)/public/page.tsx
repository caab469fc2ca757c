import { z } from 'zod'
import { FigureCharts } from '@/components/reports/figure-charts'
import { FigureSources } from '@/components/reports/figure-sources'
import { KeyFigures } from '@/components/reports/key-figures'
import { PublicCohortTable } from '@/components/reports/public-cohort-table'
import { PublicHero } from '@/components/reports/public-hero'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDay } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'
import { figuresOf } from '@/lib/reports/figures'
import { listPublicCohorts, listPublicGovernments } from '@/lib/reports/queries'

export default definePage({
  permission: 'public.see',
  params: z.object({
    government: z.uuid().optional().catch(undefined),
    all: z.literal('1').optional().catch(undefined),
  }),
  load: async (tx, _actor, { government: wanted, all }, { today }) => {
    const governments = await listPublicGovernments(tx)
    const government = governments.find(({ id }) => id === wanted) ?? governments[0] ?? null
    const cohorts = government ? await listPublicCohorts(tx, government.id, today) : []
    return { governments, government, cohorts, all: all === '1' }
  },
  title: ({ data: { government }, t }) =>
    government ? t('reports.title', { government: government.shortName }) : t('reports.titleEmpty'),
  description: ({ data: { government }, t }) =>
    government ? t('reports.heroLeadPlain', { government: government.name }) : t('reports.description'),
  frame: 'public',
  screen: 's-public',
  view: ({ data: { governments, government, cohorts, all }, t, locale, today }) => {
    if (!government)
      return (
        <div className="page">
          <h1 className="sr">{t('reports.titleEmpty')}</h1>
          <EmptyState title={t('reports.empty')} body={t('reports.emptyBody')} picture />
        </div>
      )
    const told = { t, locale, government, cohorts, figures: figuresOf(cohorts) }
    return (
      <>
        <PublicHero {...told} governments={governments} />
        <KeyFigures {...told} />
        <div className="page pb-10">
          <FigureCharts {...told} />
          <PublicCohortTable {...told} all={all} />
          <FigureSources {...told} />
          <p className="soft mid pt-7">{t('reports.openData', { day: formatDay(locale, today) })}</p>
        </div>
      </>
    )
  },
})
