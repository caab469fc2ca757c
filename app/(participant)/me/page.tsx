import { CeremonySection } from '@/components/conduct/ceremony-section'
import { DayHead } from '@/components/conduct/day-head'
import { LeftTrip } from '@/components/conduct/left-trip'
import { NextLeg } from '@/components/conduct/next-leg'
import { NowNext } from '@/components/conduct/now-next'
import { OtherTrips } from '@/components/conduct/other-trips'
import { TodaysEvents } from '@/components/conduct/todays-events'
import { TwoClocks } from '@/components/conduct/two-clocks'
import { WhoToReach } from '@/components/conduct/who-to-reach'
import { isAway, onDay, zoneAt } from '@/lib/conduct/happenings'
import { findTrip } from '@/lib/conduct/queries'
import { tripAddress, tripParams } from '@/lib/conduct/trip-params'
import { dayIn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'me.see',
  params: tripParams,
  load: (tx, actor, { trip }, { today }) => findTrip(tx, actor, today, trip),
  title: ({ t }) => t('conduct.today'),
  crumbs: ({ data, locale }) => [{ label: data.delegation.cohort.title[locale] }],
  frame: 'participant',
  screen: 's-participant',
  view: ({ data, actor, t, locale, now }) => {
    if (data.left) return <LeftTrip trip={data} left={data.left} zone={actor.zone} t={t} locale={locale} />
    const { delegation, legs, ceremony, happenings, others, asked } = data
    const { cohort } = delegation
    const zone = zoneAt(happenings, legs, now, actor.zone)
    const today = dayIn(now, zone)
    const clocks = { at: now, there: cohort.zone, home: actor.zone, t, locale }
    return (
      <div className="pp">
        <DayHead today={today} cohort={cohort} t={t} locale={locale} />
        <div className="tw mt-3">
          <div className="stack !gap-4">
            <TwoClocks
              now={now}
              there={cohort.zone}
              home={actor.zone}
              isAway={isAway(legs, zone === cohort.zone, now)}
              isThere={zone === cohort.zone}
              t={t}
              locale={locale}
            />
            <NowNext happenings={happenings} {...clocks} />
            <NextLeg legs={legs} at={now} href={tripAddress('/me/journey', asked)} t={t} locale={locale} />
          </div>
          <div className="stack !gap-4">
            <TodaysEvents
              weekHref={tripAddress('/me/schedule', asked)}
              happenings={onDay(happenings, today)}
              {...clocks}
              there={zone}
              home={zone === actor.zone ? cohort.zone : actor.zone}
            />
            {ceremony && today <= ceremony.day && <CeremonySection ceremony={ceremony} t={t} locale={locale} />}
            <WhoToReach trip={data} t={t} />
            <OtherTrips others={others} t={t} locale={locale} />
          </div>
        </div>
      </div>
    )
  },
})
