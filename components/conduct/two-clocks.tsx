import type { Locale } from '@/lib/i18n/define'
import { formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { TickingClock } from './ticking-clock'

/**
 * Both clocks, the one that counts large: at home until the journey begins and after it has ended, on the way that of
 * the training. One clock where both are the same.
 */
export function TwoClocks({
  now,
  there,
  home,
  isAway,
  isThere,
  t,
  locale,
}: {
  now: Date
  there: Zone
  home: Zone
  /** Whether the journey has begun and not ended. */
  isAway: boolean
  /** Whether the participant is where the clock of the training is. */
  isThere: boolean
  t: Translate
  locale: Locale
}) {
  const training = {
    zone: there,
    word: isThere || there === home ? ('conduct.here' as const) : ('conduct.atDestination' as const),
  }
  const own = { zone: home, word: 'conduct.atHome' as const }
  const [large, small] = isAway || there === home ? [training, own] : [own, training]
  const clock = ({ zone, word }: typeof training | typeof own) => (
    <>
      <TickingClock now={now.toISOString()} zone={zone} dot={locale === 'id' ? '.' : ':'} />
      <span>{t(word, { zone: formatZone(locale, zone) })}</span>
    </>
  )
  return (
    <section className="clock" aria-label={t('conduct.clock')}>
      <div>{clock(large)}</div>
      {home !== there && <div className="h">{clock(small)}</div>}
    </section>
  )
}
