import { z } from 'zod'
import { CohortHeader } from '@/components/cohorts/cohort-header'
import { CohortMoves } from '@/components/cohorts/cohort-moves'
import { DaysCard } from '@/components/cohorts/days-card'
import { FactsCard } from '@/components/cohorts/facts-card'
import { FunnelCard } from '@/components/cohorts/funnel-card'
import { SeatsCard } from '@/components/cohorts/seats-card'
import { StageCard } from '@/components/cohorts/stage-card'
import { WaitingTable } from '@/components/cohorts/waiting-table'
import { findCockpit } from '@/lib/cohorts/cockpit'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'cohort.see',
  params: z.object({ cohortId: z.uuid() }),
  load: (tx, actor, { cohortId }, { today }) => findCockpit(tx, actor, cohortId, today),
  title: ({ data, locale }) => data.cohort.title[locale],
  crumbs: ({ t }) => [{ href: '/cohorts', label: t('shell.navCohorts') }],
  view: ({ data: cockpit, actor, t, locale, today }) => (
    <>
      <CohortHeader cohort={cockpit.cohort} current="summary" actor={actor} t={t} locale={locale}>
        <CohortMoves cockpit={cockpit} actor={actor} t={t} today={today} />
      </CohortHeader>
      <div className="stack">
        <StageCard cockpit={cockpit} actor={actor} t={t} locale={locale} />
        <WaitingTable cockpit={cockpit} t={t} locale={locale} today={today} zone={actor.zone} />
        <div className="grid gap-6 lg:grid-cols-[1fr_25rem]">
          <FunnelCard cockpit={cockpit} t={t} locale={locale} />
          <SeatsCard cockpit={cockpit} t={t} locale={locale} zone={actor.zone} />
        </div>
        <div className="grid gap-6 lg:grid-cols-2">
          <DaysCard cohort={cockpit.cohort} t={t} locale={locale} today={today} />
          <FactsCard cohort={cockpit.cohort} t={t} locale={locale} />
        </div>
      </div>
    </>
  ),
})
