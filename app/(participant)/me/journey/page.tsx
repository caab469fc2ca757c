import { BoardingPass, hasCodes } from '@/components/conduct/boarding-pass'
import { ClockChange } from '@/components/conduct/clock-change'
import { WhoToReach } from '@/components/conduct/who-to-reach'
import { CeremonyFacts, Rundown } from '@/components/departures/ceremony-card'
import { EmptyState } from '@/components/ui/empty-state'
import { findTrip } from '@/lib/conduct/queries'
import { tripAddress, tripParams } from '@/lib/conduct/trip-params'
import { type Leg, nowAndNextLeg } from '@/lib/departures/legs'
import { formatDayLong, formatTwoClocks } from '@/lib/i18n/format'
import { dayIn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'me.see',
  params: tripParams,
  load: (tx, actor, { trip }, { today }) => findTrip(tx, actor, today, trip),
  title: ({ t }) => t('conduct.journey'),
  crumbs: ({ data, locale }) => [{ href: tripAddress('/me', data.asked), label: data.delegation.cohort.title[locale] }],
  frame: 'participant',
  screen: 's-participant',
  view: ({ data, actor, t, locale, now }) => {
    const { delegation, legs, ceremony } = data
    const there = delegation.cohort.zone
    const isAt = nowAndNextLeg(legs, now)
    const marked = isAt.now ?? isAt.next
    const passes = (direction: Leg['direction']) => {
      const these = legs.filter((leg) => leg.direction === direction)
      if (these.length === 0) return null
      return (
        <>
          <h2 className="!text-lg">
            {t(direction === 'outbound' ? 'departures.outboundLegs' : 'departures.homeboundLegs')}
          </h2>
          {these.map((leg, n) => (
            <div key={leg.id} className={leg === marked && hasCodes(leg) ? undefined : 'small-od'}>
              <BoardingPass
                leg={leg}
                number={n + 1}
                of={these.length}
                isNow={leg === marked}
                zones={[actor.zone, there]}
                t={t}
                locale={locale}
              />
            </div>
          ))}
        </>
      )
    }
    return (
      <div className="pp">
        <div className="pt-2 pb-4">
          <h1>{t('conduct.journey')}</h1>
          <p className="soft">
            {t('conduct.journeyNow', {
              day: formatDayLong(locale, dayIn(now, actor.zone)),
              time: formatTwoClocks(locale, now, actor.zone, there),
            })}
          </p>
        </div>
        {legs.length === 0 && <EmptyState title={t('conduct.noJourney')} body={t('conduct.noJourneyBody')} picture />}
        <div className="tw">
          <div className="stack !gap-4">
            <ClockChange legs={legs} at={now} there={there} home={actor.zone} t={t} locale={locale} />
            {passes('outbound')}
            {passes('homebound')}
          </div>
          <div className="stack !gap-4">
            {ceremony && (
              <section className="nx" aria-labelledby="ceremony">
                <h2 id="ceremony" className="mb-2 !text-lg">
                  {t('departures.ceremony')}
                </h2>
                <CeremonyFacts ceremony={ceremony} t={t} locale={locale} />
                <div className="mt-3">
                  <Rundown ceremony={ceremony} t={t} locale={locale} />
                </div>
              </section>
            )}
            <WhoToReach trip={data} t={t} />
          </div>
        </div>
      </div>
    )
  },
})
