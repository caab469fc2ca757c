import { NudgeCard } from '@/components/desk/nudge-card'
import { NudgeHistory } from '@/components/desk/nudge-history'
import { PageHead } from '@/components/ui/page-head'
import { findNudge, listNudges } from '@/lib/desk/nudge-queries'
import { nudgeInput, thingOf } from '@/lib/desk/nudging'
import { definePage } from '@/lib/platform/doors/page'
import { settings } from '@/lib/platform/settings'

export default definePage({
  permission: 'task.nudge',
  params: nudgeInput,
  load: async (tx, actor, input, { today }) => {
    const found = await findNudge(tx, actor, input, today)
    return found && { found, nudges: await listNudges(tx, input), publicUrl: settings().publicUrl }
  },
  title: ({ t }) => t('desk.nudgeTitle'),
  crumbs: ({ data: { found }, t, locale }) => [
    { href: '/cohorts', label: t('shell.navCohorts') },
    { href: `/cohorts/${found.cohortId}`, label: found.cohort.title[locale] },
  ],
  view: ({ data: { found, nudges, publicUrl }, actor, t, locale }) => (
    <>
      <PageHead
        title={t('desk.nudgeTitle')}
        lead={t('desk.nudgeLead', {
          task: t(thingOf(found.thing).label as 'desk.taskVerify'),
          government: found.delegation.government.name,
        })}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2 items-start">
        <NudgeCard found={found} publicUrl={publicUrl} t={t} locale={locale} />
        <NudgeHistory nudges={nudges} t={t} locale={locale} zone={actor.zone} />
      </div>
    </>
  ),
})
