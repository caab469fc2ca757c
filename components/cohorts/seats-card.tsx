import { Fragment } from 'react'
import { Card } from '@/components/ui/card'
import { SeatKey, Seats } from '@/components/ui/seats'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { delegationLabels } from '@/lib/cohorts/labels'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dayIn, type Zone } from '@/lib/platform/dates'

/** The seats of each government, one square a person. */
export function SeatsCard({
  cockpit,
  t,
  locale,
  zone,
}: {
  cockpit: Cockpit
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { cohort, inDraft } = cockpit
  // An invitation that was taken back keeps its row, without seats.
  const shown = cohort.delegations.filter((one) => one.seats > 0 || one.recordedCount !== null)
  return (
    <Card title={t('cohorts.seatsOf')}>
      <div className="pad !pt-1 grid gap-5">
        {shown.map((one, index) => {
          const draft = one.id === cohort.own?.id ? Math.max(0, Math.min(inDraft, one.seats) - one.taken) : 0
          return (
            <Fragment key={one.id}>
              {index > 0 && <hr />}
              <div className="grid gap-2">
                <div className="row between">
                  <b>{one.government.name}</b>
                  <span className="mid num">{t('cohorts.takenOf', { taken: one.taken, seats: one.seats })}</span>
                </div>
                <Seats
                  total={one.seats}
                  filled={one.taken}
                  draft={draft}
                  label={t('cohorts.seatsLabel', { taken: one.taken, draft, seats: one.seats })}
                />
                <span className="mid soft">
                  {t('cohorts.stateSince', {
                    state: t(delegationLabels[one.state]),
                    day: formatDayShort(locale, dayIn(one.since, zone)),
                  })}
                </span>
                {one.recordedCount !== null && (
                  <span className="mid soft">
                    {t('cohorts.recordedFrom', { n: one.recordedCount, source: one.recordedSource ?? '–' })}
                  </span>
                )}
              </div>
            </Fragment>
          )
        })}
        <SeatKey
          words={{ filled: t('cohorts.wordTaken'), draft: t('cohorts.wordDraft'), free: t('cohorts.wordFree') }}
        />
      </div>
    </Card>
  )
}
