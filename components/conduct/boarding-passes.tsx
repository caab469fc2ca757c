import { Notice } from '@/components/ui/notice'
import { gapsOf } from '@/lib/departures/leg-checks'
import { type Leg, nowAndNextLeg } from '@/lib/departures/legs'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { BoardingPass, hasCodes } from './boarding-pass'

type Journey = { legs: readonly Leg[]; at: Date; zones: readonly [Zone, Zone]; t: Translate; locale: Locale }

/** The way out and the way home, a pass a leg; the one that is on, or next, stands out. */
export function BoardingPasses(journey: Journey) {
  return (
    <>
      <OneWay direction="outbound" {...journey} />
      <OneWay direction="homebound" {...journey} />
    </>
  )
}

function OneWay({ direction, legs, at, zones, t, locale }: Journey & { direction: Leg['direction'] }) {
  const isAt = nowAndNextLeg(legs, at)
  const marked = isAt.now ?? isAt.next
  const these = legs.filter((leg) => leg.direction === direction)
  if (these.length === 0) return null
  return (
    <>
      <h2 className="!text-lg">
        {t(direction === 'outbound' ? 'departures.outboundLegs' : 'departures.homeboundLegs')}
      </h2>
      {these.map((leg, n) => (
        <div key={leg.id} className={leg === marked && hasCodes(leg) ? undefined : 'small-od'}>
          <Gap legs={these} leg={leg} t={t} />
          <BoardingPass
            leg={leg}
            number={n + 1}
            of={these.length}
            isNow={leg === marked}
            zones={zones}
            t={t}
            locale={locale}
          />
        </div>
      ))}
    </>
  )
}

/** Whoever reads the pass alone believes that the one before brought them here. */
function Gap({ legs, leg, t }: { legs: readonly Leg[]; leg: Leg; t: Translate }) {
  const gap = gapsOf(legs).find(({ legId }) => legId === leg.id)
  if (!gap) return null
  return (
    <div className="pb-4">
      <Notice tone="wait">{t('conduct.gap', { before: gap.before, from: gap.from })}</Notice>
    </div>
  )
}
