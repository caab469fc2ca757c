import { z } from 'zod'
import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { OutsideNotice } from '@/components/schedule/outside-notice'
import { ScheduleWeek } from '@/components/schedule/schedule-week'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { formatRange, formatZone } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'
import { lessonHours } from '@/lib/schedule/items'
import { isIn } from '@/lib/schedule/parts'
import { listSchedule } from '@/lib/schedule/queries'
import { scheduleRefusal } from '@/lib/schedule/rules'

export default definePage({
  permission: 'schedule.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    return cohort && { cohort, items: await listSchedule(tx, cohortId) }
  },
  title: ({ t, data: { cohort }, locale }) =>
    t('schedule.titleOf', { days: formatRange(locale, cohort.trainingStartsOn, cohort.trainingEndsOn) }),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  view: ({ data: { cohort, items }, actor, t, locale, now }) => {
    const training = { startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn }
    const counts = { rows: items.length, hours: lessonHours(items), there: formatZone(locale, cohort.zone) }
    const lead =
      cohort.zone === actor.zone
        ? t('schedule.leadOneClock', counts)
        : t('schedule.lead', { ...counts, home: formatZone(locale, actor.zone) })
    const edits = covers(actor, 'schedule.edit', { governmentId: cohort.hostId }) && !scheduleRefusal(cohort)
    return (
      <>
        <CohortHeader
          cohort={cohort}
          current="schedule"
          actor={actor}
          t={t}
          locale={locale}
          title={t('schedule.titleOf', { days: formatRange(locale, training.startsOn, training.endsOn) })}
          lead={items.length > 0 ? lead : cohort.title[locale]}
        >
          {items.length > 0 && <PrintButton text={t('shell.print')} />}
          {edits && (
            <LinkButton href={`/cohorts/${cohort.id}/schedule/edit`} icon="pencil">
              {t(items.length > 0 ? 'schedule.edit' : 'schedule.write')}
            </LinkButton>
          )}
        </CohortHeader>
        <OutsideNotice
          cohortId={cohort.id}
          outside={items.filter((item) => isIn('outside', training, item))}
          edits={edits}
          {...{ t, locale }}
        />
        {items.length === 0 ? (
          <Card label={t('schedule.title')}>
            <EmptyState title={t('schedule.empty')} body={t('schedule.emptyBody')} />
          </Card>
        ) : (
          <ScheduleWeek
            training={training}
            items={items}
            clocks={{ there: cohort.zone, home: actor.zone, now }}
            t={t}
            locale={locale}
          />
        )}
      </>
    )
  },
})
