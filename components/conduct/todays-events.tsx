import { AppLink } from '@/components/ui/app-link'
import { EventList } from './event-list'

/** What happens today, with the way to the whole week; nothing on a day without events. */
export function TodaysEvents({ weekHref, ...events }: { weekHref: string } & Parameters<typeof EventList>[0]) {
  const { happenings, t } = events
  if (happenings.length === 0) return null
  return (
    <section className="nx" aria-labelledby="today">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="today" className="!text-lg">
          {t('conduct.todaysList')}
        </h2>
        <AppLink className="mid" href={weekHref}>
          {t('conduct.wholeWeek')}
        </AppLink>
      </div>
      <EventList {...events} />
    </section>
  )
}
