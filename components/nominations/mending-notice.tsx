import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { NominationFacts } from '@/lib/nominations/guards'
import { isMendingOver } from '@/lib/nominations/guards'
import type { Zone } from '@/lib/platform/dates'

/** Until when a nomination that was sent back can be mended, and what the verifier asks for; once that is over, the way out. */
export function MendingNotice(props: {
  facts: NominationFacts
  returnNote: string | null
  zone: Zone
  t: Translate
  locale: Locale
}) {
  const { facts, returnNote, zone, t, locale } = props
  const { state, returnUntil } = facts
  if (state !== 'returned' || !returnUntil) return null
  const day = formatDayLong(locale, returnUntil)
  if (isMendingOver(facts))
    return (
      <Notice tone="stop" title={t('nominations.mendingWasUntil', { day, zone: formatZone(locale, zone) })}>
        <p>{returnNote}</p>
        <p>{t(facts.cohortState === 'open' ? 'nominations.mendingWayOpen' : 'nominations.mendingWayClosed')}</p>
      </Notice>
    )
  return (
    <Notice tone="wait" title={t('nominations.mendUntil', { day: day })}>
      {returnNote}
    </Notice>
  )
}

/** Why a nomination came to where it stands. */
export const ReasonNotice = ({ reason, t }: { reason: string | null; t: Translate }) =>
  reason && (
    <Notice tone="info" title={t('nominations.theReason')}>
      {reason}
    </Notice>
  )
