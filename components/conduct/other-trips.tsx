import { AppLink } from '@/components/ui/app-link'
import type { Trip } from '@/lib/conduct/queries'
import { tripAddress } from '@/lib/conduct/trip-params'
import type { Locale } from '@/lib/i18n/define'
import { formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** The other cohorts that the participant goes or went with. */
export function OtherTrips({ others, t, locale }: { others: Trip['others']; t: Translate; locale: Locale }) {
  if (others.length === 0) return null
  return (
    <section className="nx" aria-labelledby="others">
      <h2 id="others" className="!text-lg">
        {t('conduct.otherTrips')}
      </h2>
      <ul className="m-0 list-none p-0">
        {others.map(({ id, cohort, isLeft }) => (
          <li key={id} className="py-2">
            <AppLink href={tripAddress('/me', id)}>
              {t(isLeft ? 'conduct.otherTripLeft' : 'conduct.otherTrip', {
                title: cohort.title[locale],
                days: formatRange(locale, cohort.trainingStartsOn, cohort.trainingEndsOn),
              })}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
