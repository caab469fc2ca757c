import { BoardingPasses } from '@/components/conduct/boarding-passes'
import { CeremonySection } from '@/components/conduct/ceremony-section'
import { ClockChange } from '@/components/conduct/clock-change'
import { LeftTrip } from '@/components/conduct/left-trip'
import { WhoToReach } from '@/components/conduct/who-to-reach'
import { EmptyState } from '@/components/ui/empty-state'
import { findTrip } from '@/lib/conduct/queries'
import { tripAddress, tripParams } from '@/lib/conduct/trip-params'
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
    if (data.left) return <LeftTrip trip={data} left={data.left} zone={actor.zone} t={t} locale={locale} />
    const { delegation, legs, ceremony } = data
    const there = delegation.cohort.zone
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
            <BoardingPasses legs={legs} at={now} zones={[actor.zone, there]} t={t} locale={locale} />
          </div>
          <div className="stack !gap-4">
            {ceremony && <CeremonySection ceremony={ceremony} withRundown t={t} locale={locale} />}
            <WhoToReach trip={data} t={t} />
          </div>
        </div>
      </div>
    )
  },
})
