import { Fragment } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { SeatKey, Seats } from '@/components/ui/seats'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Decline } from '@/lib/delegations/declines'
import { invitationRefusal } from '@/lib/delegations/invitation-rules'
import { delegationLabels } from '@/lib/delegations/labels'
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
  declines,
}: {
  cockpit: Cockpit
  /** Why governments declined, for who may invite them again. */
  declines: ReadonlyMap<string, Decline>
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { cohort, inDraft } = cockpit
  const dayOf = (at: Date) => formatDayShort(locale, dayIn(at, zone))
  // An invitation that was taken back keeps its row, without seats.
  const shown = cohort.delegations.filter((one) => one.seats > 0 || one.recordedCount !== null)
  return (
    <Card title={t('delegations.seatsOf')}>
      <div className="pad !pt-1 grid gap-5">
        {shown.map((one, index) => {
          const draft = one.id === cohort.own?.id ? Math.max(0, Math.min(inDraft, one.seats) - one.taken) : 0
          return (
            <Fragment key={one.id}>
              {index > 0 && <hr />}
              <div className="grid gap-2">
                <div className="row between">
                  <b>{one.government.name}</b>
                  {hasSeats(one) && (
                    <span className="mid num">{t('delegations.takenOf', { taken: one.taken, seats: one.seats })}</span>
                  )}
                </div>
                {hasSeats(one) && (
                  <Seats
                    total={one.seats}
                    filled={one.taken}
                    draft={draft}
                    label={t('delegations.seatsLabel', { taken: one.taken, draft, seats: one.seats })}
                  />
                )}
                <span className="mid soft">
                  {t('delegations.stateSince', {
                    state: t(delegationLabels[one.state]),
                    day: dayOf(one.since),
                  })}
                </span>
                <DeclineOf delegation={one} decline={declines.get(one.id)} cohort={cohort} t={t} day={dayOf} />
                {one.recordedCount !== null && (
                  <span className="mid soft">
                    {t('delegations.recordedFrom', { n: one.recordedCount, source: one.recordedSource ?? '–' })}
                  </span>
                )}
              </div>
            </Fragment>
          )
        })}
        {shown.some(hasSeats) && (
          <SeatKey
            words={{
              filled: t('delegations.wordTaken'),
              draft: t('delegations.wordDraft'),
              free: t('delegations.wordFree'),
            }}
          />
        )}
      </div>
    </Card>
  )
}

/** Of a past cohort that is known by its number alone no seat was ever given in here. */
const hasSeats = ({ state, recordedCount }: DelegationSummary) => state !== 'declined' && recordedCount === null

/** The reason that a government gave, also after it was invited again, and the way to invite it once more. */
function DeclineOf(props: {
  delegation: DelegationSummary
  decline: Decline | undefined
  cohort: CohortSummary
  t: Translate
  day: (at: Date) => string
}) {
  const { delegation, decline, cohort, t, day } = props
  if (!decline) return null
  const isDeclined = delegation.state === 'declined'
  return (
    <>
      <span className="mid soft wrap-anywhere">
        {isDeclined
          ? t('delegations.declinedBecause', { reason: decline.reason })
          : t('delegations.declinedOnce', { day: day(decline.at), reason: decline.reason })}
      </span>
      {isDeclined && !invitationRefusal(cohort) && (
        <span>
          <AppLink href={`/cohorts/${cohort.id}/edit#invite`}>{t('delegations.inviteAgain')}</AppLink>
        </span>
      )}
    </>
  )
}
