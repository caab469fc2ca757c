import { EventList } from '@/components/conduct/event-list'
import { NextLeg } from '@/components/conduct/next-leg'
import { NowNext } from '@/components/conduct/now-next'
import { OtherTrips } from '@/components/conduct/other-trips'
import { TwoClocks } from '@/components/conduct/two-clocks'
import { WhoToReach } from '@/components/conduct/who-to-reach'
import { CeremonyFacts } from '@/components/departures/ceremony-card'
import { AppLink } from '@/components/ui/app-link'
import { onDay, zoneAt } from '@/lib/conduct/happenings'
import { findTrip } from '@/lib/conduct/queries'
import { tripAddress, tripParams } from '@/lib/conduct/trip-params'
import { formatDayLong, formatRange } from '@/lib/i18n/format'
import { dayIn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'
import { trainingDay } from '@/lib/schedule/items'

export default definePage({
  permission: 'me.see',
  params: tripParams,
  load: (tx, actor, { trip }, { today }) => findTrip(tx, actor, today, trip),
  title: ({ t }) => t('conduct.today'),
  crumbs: ({ data, locale }) => [{ label: data.delegation.cohort.title[locale] }],
  frame: 'participant',
  screen: 's-participant',
  view: ({ data, actor, t, locale, now }) => {
    const { delegation, legs, ceremony, happenings, others, asked } = data
    const { cohort } = delegation
    const zone = zoneAt(happenings, legs, now, actor.zone)
    const today = dayIn(now, zone)
    const period = { startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn }
    const count = trainingDay(period, today)
    const todays = onDay(happenings, today)
    const clocks = { at: now, there: cohort.zone, home: actor.zone, t, locale }
    return (
      <div className="pp">
        <div className="pt-2">
          <h1>{formatDayLong(locale, today)}</h1>
          <p className="soft">
            {[
              count
                ? t('conduct.dayOf', { n: count.number, of: count.of })
                : t('conduct.beforeTraining', { days: formatRange(locale, period.startsOn, period.endsOn) }),
              [cohort.title[locale], cohort.city].filter(Boolean).join(', '),
            ].join(' · ')}
          </p>
        </div>
        <div className="tw mt-3">
          <div className="stack !gap-4">
            <TwoClocks
              now={now}
              there={cohort.zone}
              home={actor.zone}
              isThere={zone === cohort.zone}
              t={t}
              locale={locale}
            />
            <NowNext happenings={happenings} {...clocks} />
            <NextLeg legs={legs} at={now} href={tripAddress('/me/journey', asked)} t={t} locale={locale} />
          </div>
          <div className="stack !gap-4">
            {todays.length > 0 && (
              <section className="nx" aria-labelledby="today">
                <div className="flex items-baseline justify-between gap-4">
                  <h2 id="today" className="!text-lg">
                    {t('conduct.todaysList')}
                  </h2>
                  <AppLink className="mid" href={tripAddress('/me/schedule', asked)}>
                    {t('conduct.wholeWeek')}
                  </AppLink>
                </div>
                <EventList
                  happenings={todays}
                  {...clocks}
                  there={zone}
                  home={zone === actor.zone ? cohort.zone : actor.zone}
                />
              </section>
            )}
            {ceremony && today <= ceremony.day && (
              <section className="nx" aria-labelledby="ceremony">
                <h2 id="ceremony" className="mb-2 !text-lg">
                  {t('departures.ceremony')}
                </h2>
                <CeremonyFacts ceremony={ceremony} t={t} locale={locale} />
              </section>
            )}
            <WhoToReach trip={data} t={t} />
            <OtherTrips others={others} t={t} locale={locale} />
          </div>
        </div>
      </div>
    )
  },
})
