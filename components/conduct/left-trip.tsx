import { ContactFacts } from '@/components/departures/contact-facts'
import { DownloadLink } from '@/components/ui/button'
import { endOfPlace, type LeftPlace } from '@/lib/conduct/left-place'
import type { Trip } from '@/lib/conduct/queries'
import { tripAddress } from '@/lib/conduct/trip-params'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { OtherTrips } from './other-trips'

type Props = { trip: Trip; left: LeftPlace; zone: Zone; t: Translate; locale: Locale }

/** For whoever no longer goes: what happened and since when, why, whom to ask, and how the calendar forgets it. */
export function LeftTrip({ trip, left, zone, t, locale }: Props) {
  const { cohort } = trip.delegation
  const { title, body } = endOfPlace(left, cohort)
  const values = { title: cohort.title[locale], when: formatDateTime(locale, left.leftAt, zone) }
  return (
    <div className="pp">
      <div className="pt-2">
        <h1>{t(title)}</h1>
        <p className="soft">{t(body, values)}</p>
      </div>
      <div className="tw mt-3">
        <div className="stack !gap-4">
          <Why trip={trip} left={left} t={t} />
          {trip.happenings.length > 0 && (
            <section className="nx" aria-labelledby="calendar">
              <h2 id="calendar" className="!text-lg">
                {t('shell.navSchedule')}
              </h2>
              <p className="mid soft mt-1 mb-3">{t('conduct.leftCalendarHint')}</p>
              <DownloadLink href={tripAddress('/me/calendar.ics', trip.delegation.id)} icon="calendar">
                {t('conduct.leftCalendar')}
              </DownloadLink>
            </section>
          )}
        </div>
        <div className="stack !gap-4">
          <WhomToAsk trip={trip} t={t} />
          <OtherTrips others={trip.others} t={t} locale={locale} />
        </div>
      </div>
    </div>
  )
}

function Why({ trip, left, t }: Pick<Props, 'trip' | 'left' | 't'>) {
  const { cohort } = trip.delegation
  const isCalledOff = endOfPlace(left, cohort).title === 'conduct.leftCancelled'
  const why = isCalledOff ? cohort.cancelReason : left.told
  return (
    <section className="nx" aria-labelledby="why">
      <h2 id="why" className="!text-lg">
        {t('conduct.leftWhy')}
      </h2>
      <p className="wrap-anywhere">{why || t('conduct.leftNoWords')}</p>
      <p className="mid soft mt-2">{t('conduct.leftFree')}</p>
    </section>
  )
}

function WhomToAsk({ trip: { delegation }, t }: Pick<Props, 'trip' | 't'>) {
  const { government } = delegation
  return (
    <section className="nx" aria-labelledby="ask">
      <h2 id="ask" className="!text-lg">
        {t('conduct.leftAsk')}
      </h2>
      <p className="mid soft mb-2">
        {t('conduct.leftAskUnit', { unit: government.cooperationUnit, government: government.name })}
      </p>
      <ContactFacts contact={delegation} t={t} />
    </section>
  )
}
