import { ContactFacts } from '@/components/departures/contact-facts'
import { LinkButton } from '@/components/ui/button'
import type { Trip } from '@/lib/conduct/queries'
import type { Translate } from '@/lib/i18n/server'

/** Who leads, and how to reach somebody: the duty officer, never the head's own number. */
export function WhoToReach({ trip: { head, isHead, delegation }, t }: { trip: Trip; t: Translate }) {
  return (
    <>
      {isHead && delegation.state === 'approved' && (
        <section className="nx" aria-labelledby="roll-call">
          <h2 id="roll-call" className="!text-lg">
            {t('departures.rollCall')}
          </h2>
          <p className="mid soft mt-1 mb-3">{t('conduct.rollCallNote')}</p>
          <LinkButton
            href={`/cohorts/${delegation.cohortId}/departure/roll-call`}
            tone="primary"
            icon="clipboard"
            block
          >
            {t('conduct.openRollCall')}
          </LinkButton>
        </section>
      )}
      <section className="nx" aria-labelledby="lead">
        <h2 id="lead" className="!text-lg">
          {t('conduct.whoLeads')}
        </h2>
        {head ? (
          <p>
            <b>{head.name}</b>
            <span className="mid soft block">{head.post}</span>
          </p>
        ) : (
          <p className="mid soft">{t('conduct.whoLeadsNone')}</p>
        )}
      </section>
      <section className="nx" aria-labelledby="reach">
        <h2 id="reach" className="!text-lg">
          {t('conduct.reach')}
        </h2>
        <ContactFacts contact={delegation} t={t} />
      </section>
    </>
  )
}
