import { Icon } from '@/components/ui/icon'
import { formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

export type Contact = { contactName: string; contactPost: string; contactPhone: string }

/** Who to reach during the journey: the duty officer of the delegation, with the ways to do it. */
export function ContactFacts({ contact, t }: { contact: Contact; t: Translate }) {
  const { contactName, contactPost, contactPhone } = contact
  if (!contactName && !contactPhone) return <p className="mid soft">{t('departures.noContact')}</p>
  return (
    <>
      <p>
        <b>{contactName}</b>
        <span className="mid soft block">
          {contactPost}
          {contactPost && contactPhone && ' · '}
          {contactPhone && <span className="whitespace-nowrap">{formatPhone(contactPhone)}</span>}
        </span>
      </p>
      {contactPhone && (
        <div className="calls mt-3 flex flex-wrap gap-2">
          <a className="btn" href={`tel:${contactPhone}`}>
            <Icon name="phone" />
            {t('departures.call')}
          </a>
          <a className="btn" href={`https://wa.me/${contactPhone.slice(1)}`} rel="noreferrer">
            <Icon name="message" />
            {t('departures.whatsapp')}
          </a>
        </div>
      )}
    </>
  )
}
