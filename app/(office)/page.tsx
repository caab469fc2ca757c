import { z } from 'zod'
import { RunningCohorts } from '@/components/desk/running-cohorts'
import { SetupCard } from '@/components/desk/setup-card'
import { WaitingList } from '@/components/desk/waiting-list'
import { LatestChanges } from '@/components/trail/latest-changes'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { allows } from '@/lib/access/actor'
import { isParticipantOnly } from '@/lib/access/navigation'
import { findWorkList, listRunning } from '@/lib/desk/queries'
import { findSetup } from '@/lib/desk/setup'
import { formatDayLong } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'
import { listLatest } from '@/lib/trail/queries'

export default definePage({
  permission: 'desk.see',
  params: z.object({}),
  load: async (tx, actor, _params, { demo, ...go }) => {
    const running = await listRunning(tx, actor, go.today)
    return {
      work: await findWorkList(tx, actor, go),
      running,
      setup: await findSetup(tx, actor, { demo, isRunning: running.length > 0 }),
      latest: allows(actor, 'trail.see') ? await listLatest(tx, actor, 6) : [],
    }
  },
  elsewhere: ({ actor }) => (isParticipantOnly(actor) ? '/me' : null),
  title: ({ t }) => t('desk.title'),
  screen: 's-desk',
  view: ({ data: { work, running, setup, latest }, actor, t, locale, today }) => {
    const told = { locale, t, today, zone: actor.zone, mayNudge: allows(actor, 'task.nudge') }
    const nothing = work.yours.length + work.soon.length + work.others.length === 0
    return (
      <>
        <PageHead
          title={t('desk.title')}
          lead={t('desk.lead', { day: formatDayLong(locale, today), yours: work.yours.length })}
        />
        <div className="hg">
          <div className="stack">
            {setup && <SetupCard steps={setup} t={t} />}
            {nothing && !setup && (
              <Card>
                <EmptyState title={t('desk.nothing')} body={t('desk.nothingBody')} />
              </Card>
            )}
            {work.yours.length > 0 && <WaitingList {...told} title={t('desk.yours')} items={work.yours} leads />}
            {work.soon.length > 0 && (
              <WaitingList {...told} title={t('desk.soon')} aside={t('desk.soonNote')} items={work.soon} />
            )}
            {work.others.length > 0 && <WaitingList {...told} title={t('desk.others')} items={work.others} />}
          </div>
          <div className="stack">
            {allows(actor, 'cohort.see') && <RunningCohorts cohorts={running} locale={locale} t={t} />}
            {latest.length > 0 && (
              <section className="card">
                <div className="grp">
                  <h2>{t('desk.changed')}</h2>
                </div>
                <LatestChanges
                  rows={latest}
                  titles={new Map(running.map(({ id, title }) => [id, title[locale]]))}
                  locale={locale}
                  t={t}
                  zone={actor.zone}
                />
              </section>
            )}
          </div>
        </div>
      </>
    )
  },
})
