import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { InvitedParticipant } from '@/lib/participants/invitations'
import { dayIn, type Zone } from '@/lib/platform/dates'
import { QrCode } from './qr-code'

/** One A4 page for one participant: whose it is, the code, the link, until when. */
export function ActivationSheet({
  person,
  cohort,
  government,
  zone,
  t,
  locale,
}: {
  person: InvitedParticipant
  cohort: string
  government: string
  zone: Zone
  t: Translate
  locale: Locale
}) {
  if (!person.link || !person.expiresAt) return null
  return (
    <article className="card pad grid gap-4 sm:grid-cols-[11rem_minmax(0,1fr)] break-inside-avoid print:break-after-page">
      <QrCode
        text={person.link}
        label={t('participants.sheetQr', { name: person.fullName })}
        className="w-44 print:w-64"
      />
      <div className="grid gap-2 content-start min-w-0">
        <p className="small soft">
          {government} · {cohort}
        </p>
        <h2>{t('participants.sheetTitle')}</h2>
        <p>
          <b>{person.fullName}</b>
          <span className="block small soft">{[person.post, person.agencyName].join(' · ')}</span>
        </p>
        <p className="mid">{t('participants.sheetText')}</p>
        <p className="small">
          {t('participants.sheetEmail')}: {person.user?.email ?? t('participants.sheetNoEmail')}
        </p>
        <p className="small break-all">
          {t('participants.sheetLink')}: <span className="mono">{person.link}</span>
        </p>
        <p className="small soft">
          {t('participants.sheetUntil', { day: formatDay(locale, dayIn(person.expiresAt, zone)) })}
        </p>
      </div>
    </article>
  )
}
