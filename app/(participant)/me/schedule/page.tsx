import { LeftTrip } from '@/components/conduct/left-trip'
import { ScheduleDays } from '@/components/conduct/schedule-days'
import { DownloadLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { findTrip } from '@/lib/conduct/queries'
import { tripAddress, tripParams } from '@/lib/conduct/trip-params'
import { formatRange, formatZone } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'me.see',
  params: tripParams,
  load: (tx, actor, { trip }, { today }) => findTrip(tx, actor, today, trip),
  title: ({ t }) => t('conduct.schedule'),
  crumbs: ({ data, locale }) => [{ href: tripAddress('/me', data.asked), label: data.delegation.cohort.title[locale] }],
  frame: 'participant',
  screen: 's-participant',
  view: ({ data, actor, t, locale, now }) => {
    if (data.left) return <LeftTrip trip={data} left={data.left} zone={actor.zone} t={t} locale={locale} />
    const { delegation, happenings, asked } = data
    const { cohort } = delegation
    const here = formatZone(locale, cohort.zone)
    const lessons = happenings.filter(({ kind }) => kind === 'class')
    return (
      <>
        <PageHead
          title={t('conduct.scheduleOf', { days: formatRange(locale, cohort.trainingStartsOn, cohort.trainingEndsOn) })}
          lead={
            cohort.zone === actor.zone
              ? t('conduct.scheduleLeadOne', { here })
              : t('conduct.scheduleLead', { here, home: formatZone(locale, actor.zone) })
          }
        >
          {happenings.length > 0 && (
            <DownloadLink href={tripAddress('/me/calendar.ics', asked)} tone="primary" icon="calendar">
              {t('conduct.toCalendar')}
            </DownloadLink>
          )}
        </PageHead>
        {lessons.length === 0 ? (
          <EmptyState title={t('conduct.noSchedule')} body={t('conduct.noScheduleBody')} picture />
        ) : (
          <ScheduleDays lessons={lessons} at={now} there={cohort.zone} home={actor.zone} t={t} locale={locale} />
        )}
      </>
    )
  },
})
