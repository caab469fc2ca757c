import { z } from 'zod'
import { ChecklistCard } from '@/components/cohorts/checklist-card'
import { CohortHeader } from '@/components/cohorts/cohort-header'
import { CohortMoves } from '@/components/cohorts/cohort-moves'
import { DaysCard } from '@/components/cohorts/days-card'
import { FactsCard } from '@/components/cohorts/facts-card'
import { FunnelCard } from '@/components/cohorts/funnel-card'
import { StageCard } from '@/components/cohorts/stage-card'
import { ownMovesOf } from '@/components/delegations/own-moves'
import { SeatsCard } from '@/components/delegations/seats-card'
import { CohortTasks } from '@/components/desk/cohort-tasks'
import { CohortWaits } from '@/components/desk/cohort-waits'
import { LatestCard } from '@/components/trail/latest-card'
import { allows, covers } from '@/lib/access/actor'
import { findCockpit } from '@/lib/cohorts/cockpit'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { listDeclines } from '@/lib/delegations/declines'
import { listLastNudges } from '@/lib/desk/nudge-queries'
import { listTasksIn } from '@/lib/desk/queries'
import { definePage } from '@/lib/platform/doors/page'
import { listLatest } from '@/lib/trail/queries'

/** While nothing can be nominated, what the cohort is about stands where the funnel will be. */
const showsFacts = ({ state, own }: CohortSummary) =>
  state === 'draft' || !own || own.state === 'invited' || own.state === 'declined'

export default definePage({
  permission: 'cohort.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, go) => {
    const cockpit = await findCockpit(tx, actor, cohortId, go.today)
    if (!cockpit) return null
    const latest = allows(actor, 'trail.see') ? await listLatest(tx, actor, 7, cohortId) : []
    const tasks = await listTasksIn(tx, actor, cockpit.cohort, go)
    const nudges = await listLastNudges(tx, actor, cohortId)
    return { ...cockpit, latest, tasks, nudges, declines: await listDeclines(tx, actor, cockpit.cohort) }
  },
  title: ({ data, locale }) => data.cohort.title[locale],
  crumbs: ({ t }) => [{ href: '/cohorts', label: t('shell.navCohorts') }],
  view: ({ data: cockpit, actor, t, locale, today }) => {
    const { cohort, latest } = cockpit
    const told = { t, locale, today, zone: actor.zone }
    const facts = <FactsCard cohort={cohort} t={t} locale={locale} />
    return (
      <>
        <CohortHeader cohort={cohort} current="summary" actor={actor} t={t} locale={locale}>
          <CohortMoves
            cockpit={cockpit}
            actor={actor}
            t={t}
            locale={locale}
            today={today}
            own={ownMovesOf({ cockpit, actor, t, locale, today })}
          />
        </CohortHeader>
        <div className="stack">
          <StageCard cockpit={cockpit} actor={actor} t={t} locale={locale} today={today} />
          {cohort.state === 'draft' && covers(actor, 'cohort.open', { governmentId: cohort.hostId }) && (
            <ChecklistCard cockpit={cockpit} t={t} />
          )}
          <CohortTasks items={cockpit.tasks} {...told} />
          <CohortWaits cockpit={cockpit} nudges={cockpit.nudges} actor={actor} {...told} />
          <div className="grid gap-6 lg:grid-cols-[1fr_25rem]">
            {showsFacts(cohort) ? facts : <FunnelCard cockpit={cockpit} t={t} locale={locale} />}
            <SeatsCard cockpit={cockpit} declines={cockpit.declines} t={t} locale={locale} zone={actor.zone} />
          </div>
          <div className="grid gap-6 lg:grid-cols-2">
            <DaysCard cohort={cohort} t={t} locale={locale} today={today} />
            {latest.length > 0 && (
              <LatestCard cohortId={cohort.id} rows={latest} t={t} locale={locale} zone={actor.zone} />
            )}
            {!showsFacts(cohort) && latest.length === 0 && facts}
          </div>
          {!showsFacts(cohort) && latest.length > 0 && facts}
        </div>
      </>
    )
  },
})
