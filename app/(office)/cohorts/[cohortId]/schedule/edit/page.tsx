import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { PartTabs } from '@/components/schedule/part-tabs'
import { ScheduleForm } from '@/components/schedule/schedule-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { formatZone } from '@/lib/i18n/format'
import { typedDay } from '@/lib/i18n/typed'
import { definePage } from '@/lib/platform/doors/page'
import { firstPart, partsOf } from '@/lib/schedule/parts'
import { listSchedule } from '@/lib/schedule/queries'
import { scheduleRefusal } from '@/lib/schedule/rules'

export default definePage({
  permission: 'schedule.edit',
  params: z.object({
    cohortId: z.uuid(),
    day: z
      .union([typedDay, z.literal('outside')])
      .optional()
      .catch(undefined),
  }),
  load: async (tx, actor, { cohortId, day }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    if (!cohort || !covers(actor, 'schedule.edit', { governmentId: cohort.hostId })) return null
    const items = await listSchedule(tx, cohortId)
    const training = { startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn }
    const part = partsOf(training, items).find((one) => one === day) ?? firstPart(training, items)
    return { cohort, items, training, part }
  },
  title: ({ t }) => t('schedule.edit'),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/schedule`, label: t('schedule.title') },
  ],
  view: ({ data: { cohort, items, training, part }, t, locale }) => (
    <>
      <PageHead title={t('schedule.edit')} lead={t('schedule.formLead', { zone: formatZone(locale, cohort.zone) })} />
      {scheduleRefusal(cohort) ? (
        <Notice tone="info">{t('schedule.notEditable')}</Notice>
      ) : (
        <>
          <PartTabs
            path={`/cohorts/${cohort.id}/schedule/edit`}
            part={part}
            training={training}
            items={items}
            t={t}
            locale={locale}
          />
          <ScheduleForm
            key={part}
            cohort={cohort}
            part={part}
            training={training}
            items={items}
            t={t}
            locale={locale}
          />
        </>
      )}
    </>
  ),
})
