import type { TravellingDelegation } from '@/lib/departures/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'

/** Where a printed manifest is signed: by whoever leads the delegation, and by the head of the section, with the place and day. */
export function SignatureBlock(props: {
  delegation: TravellingDelegation
  head: { fullName: string; nip: string | null } | undefined
  today: Day
  t: Translate
  locale: Locale
}) {
  const { delegation, head, today, t, locale } = props
  const { city, cooperationUnit: unit } = delegation.government
  return (
    <div className="signatures only-print">
      <div>
        <span>&nbsp;</span>
        <span>{t('departures.headLabel')},</span>
        <b>{head?.fullName ?? dots}</b>
        <span>{t('departures.signerNip', { nip: head?.nip ? formatNip(head.nip) : dots })}</span>
      </div>
      <div>
        <span>{[city, formatDay(locale, today)].filter(Boolean).join(', ')}</span>
        <span>{t('departures.signerPost', { unit })},</span>
        <b>{dots}</b>
        <span>{t('departures.signerNip', { nip: dots })}</span>
      </div>
    </div>
  )
}

/** A line to write on. */
const dots = '.'.repeat(40)
