import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { NominationState } from '@/lib/nominations/states'
import { dayFromColumn } from '@/lib/platform/dates'

/** Until when a nomination that was sent back can be mended, and what the verifier asks for; nothing otherwise. */
export function MendingNotice(props: {
  nomination: { state: NominationState; returnUntil: Date | null; returnNote: string | null }
  t: Translate
  locale: Locale
}) {
  const { nomination, t, locale } = props
  const { state, returnUntil, returnNote } = nomination
  if (state !== 'returned' || !returnUntil) return null
  return (
    <Notice tone="wait" title={t('nominations.mendUntil', { day: formatDayLong(locale, dayFromColumn(returnUntil)) })}>
      {returnNote}
    </Notice>
  )
}
