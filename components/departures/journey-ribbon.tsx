import { Ribbon } from '@/components/ui/ribbon'
import { legModeLabels } from '@/lib/departures/legs'
import type { RibbonPlan } from '@/lib/departures/ribbon'
import type { Locale } from '@/lib/i18n/define'
import { formatBareTime, formatMinutes, formatTwoClocks, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { wallIn } from '@/lib/platform/dates'

/** A stretch narrower than this many hours has no room for how long it takes. */
const narrow = 0.6

/** The outbound journey as a ribbon under the clock at home and the one at the destination. */
export function JourneyRibbon({ plan, t, locale }: { plan: RibbonPlan; t: Translate; locale: Locale }) {
  const { home, there, ticks, stretches, start, end } = plan
  const every = Math.ceil(ticks.length / 13)
  return (
    <div className="px-6 pb-4 max-sm:px-4">
      <Ribbon
        label={t('departures.ribbonLabel', {
          from: formatTwoClocks(locale, start, home, there),
          to: formatTwoClocks(locale, end, home, there),
        })}
        home={formatZone(locale, home)}
        there={formatZone(locale, there)}
        ticks={ticks
          .filter(({ at }) => at % every === 0)
          .map(({ at, instant }) => ({
            at,
            home: formatBareTime(locale, wallIn(instant, home).time),
            there: formatBareTime(locale, wallIn(instant, there).time),
          }))}
        legs={stretches.map(({ from, to, leg, minutes }) => ({
          from,
          to,
          name: leg ? t(legModeLabels[leg.mode]) : t('departures.ceremony'),
          length: to - from < narrow ? '' : formatMinutes(locale, minutes),
          ceremony: leg === null,
        }))}
      />
    </div>
  )
}
