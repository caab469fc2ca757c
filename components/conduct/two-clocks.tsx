import type { Locale } from '@/lib/i18n/define'
import { formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { TickingClock } from './ticking-clock'

/** The clock of the training large, the one at home small; one clock where both are the same. */
export function TwoClocks({
  now,
  there,
  home,
  isThere,
  t,
  locale,
}: {
  now: Date
  there: Zone
  home: Zone
  /** Whether the participant is where the large clock is. */
  isThere: boolean
  t: Translate
  locale: Locale
}) {
  const dot = locale === 'id' ? '.' : ':'
  const said = now.toISOString()
  const zone = formatZone(locale, there)
  return (
    <section className="clock" aria-label={t('conduct.clock')}>
      <div>
        <TickingClock now={said} zone={there} dot={dot} />
        <span>{isThere || there === home ? t('conduct.here', { zone }) : t('conduct.atDestination', { zone })}</span>
      </div>
      {home !== there && (
        <div className="h">
          <TickingClock now={said} zone={home} dot={dot} />
          <span>{t('conduct.atHome', { zone: formatZone(locale, home) })}</span>
        </div>
      )}
    </section>
  )
}
