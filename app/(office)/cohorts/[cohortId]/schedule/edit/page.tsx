import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { ScheduleForm } from '@/components/schedule/schedule-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { formatZone } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'
import { listSchedule } from '@/lib/schedule/queries'
import { scheduleRefusal } from '@/lib/schedule/rules'

export default definePage({
  permission: 'schedule.edit',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    if (!cohort || !covers(actor, 'schedule.edit', { governmentId: cohort.hostId })) return null
    return { cohort, items: await listSchedule(tx, cohortId) }
  },
  title: ({ t }) => t('schedule.edit'),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/schedule`, label: t('schedule.title') },
  ],
  view: ({ data: { cohort, items }, t, locale }) => (
    <>
      <PageHead title={t('schedule.edit')} lead={t('schedule.formLead', { zone: formatZone(locale, cohort.zone) })} />
      {scheduleRefusal(cohort) ? (
        <Notice tone="info">{t('schedule.notEditable')}</Notice>
      ) : (
        <ScheduleForm
          cohort={cohort}
          training={{ startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn }}
          items={items}
          t={t}
          locale={locale}
        />
      )}
    </>
  ),
})
