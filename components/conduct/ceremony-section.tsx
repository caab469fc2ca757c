import { CeremonyFacts, Rundown } from '@/components/departures/ceremony-card'
import type { Ceremony } from '@/lib/departures/ceremony-queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** The release ceremony on a participant's phone; with the order of events where there is room for it. */
export function CeremonySection(props: { ceremony: Ceremony; withRundown?: boolean; t: Translate; locale: Locale }) {
  const { ceremony, withRundown, t, locale } = props
  return (
    <section className="nx" aria-labelledby="ceremony">
      <h2 id="ceremony" className="mb-2 !text-lg">
        {t('departures.ceremony')}
      </h2>
      <CeremonyFacts ceremony={ceremony} t={t} locale={locale} />
      {withRundown && (
        <div className="mt-3">
          <Rundown ceremony={ceremony} t={t} locale={locale} />
        </div>
      )}
    </section>
  )
}
