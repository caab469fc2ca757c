import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { Ceremony } from '@/lib/departures/ceremony-queries'
import { checkLegs } from '@/lib/departures/leg-checks'
import { departureOf, type Leg } from '@/lib/departures/legs'
import { meetingPoints } from '@/lib/departures/meetings'
import type { OtherDelegation } from '@/lib/departures/other-delegations'
import type { TravellingDelegation } from '@/lib/departures/queries'
import { ceremonySpan, planRibbon } from '@/lib/departures/ribbon'
import type { Locale } from '@/lib/i18n/define'
import { formatList, formatMinutes, formatRange, formatTimeIn } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { minutesBetween, type Zone } from '@/lib/platform/dates'
import { JourneyRibbon } from './journey-ribbon'
import { LegsByDirection } from './leg-list'
import { trainingOf } from './training-of'

type Journey = {
  delegation: TravellingDelegation
  legs: readonly Leg[]
  ceremony: Ceremony | null
  others: readonly OtherDelegation[]
  t: Translate
  locale: Locale
}

/** The whole journey of one delegation: the way out as a ribbon and in rows, where others join, and the way home. */
export function JourneyCard({ editHref, ...journey }: Journey & { editHref: string | null }) {
  const { delegation, legs, ceremony, t, locale } = journey
  if (legs.length === 0) return <NoLegs delegation={delegation} editHref={editHref} t={t} locale={locale} />
  const plan = planRibbon(legs, ceremony && ceremonySpan(ceremony, legs))
  const zones: readonly [Zone, Zone] = [delegation.zone, delegation.cohort.zone]
  return (
    <Card
      id="journey"
      title={t(plan ? 'departures.journeyTwoClocks' : 'departures.journey')}
      aside={
        <span className="mid soft">
          {plan &&
            t('departures.journeyLength', { length: formatMinutes(locale, minutesBetween(plan.start, plan.end)) })}
          {plan && editHref && ' · '}
          {editHref && <AppLink href={editHref}>{t('departures.editJourney')}</AppLink>}
        </span>
      }
    >
      {plan && <JourneyRibbon plan={plan} t={t} locale={locale} />}
      <Meetings {...journey} />
      <Gaps delegation={delegation} legs={legs} t={t} locale={locale} />
      <LegsByDirection legs={legs} zones={zones} t={t} locale={locale} />
    </Card>
  )
}

/** Where nothing takes the delegation on, and where the journey and the training do not fit each other. */
function Gaps({ delegation, legs, t, locale }: Pick<Journey, 'delegation' | 'legs' | 't' | 'locale'>) {
  return checkLegs(legs, trainingOf(delegation)).map(({ legId, sentence }) => (
    <div key={`${legId} ${sentence.key}`} className="px-6 pb-4 max-sm:px-4">
      <Notice tone="wait">{tell(locale, t, sentence)}</Notice>
    </div>
  ))
}

/** Where this delegation and others come together. */
function Meetings({ delegation, legs, others, t, locale }: Journey) {
  const travelling = [
    { delegationId: delegation.id, legs },
    ...others.map((other) => ({ delegationId: other.id, legs: other.legs })),
  ]
  const nameOf = (id: string) => others.find((other) => other.id === id)?.government
  // On the way home they have been together for days: only a meeting on the way out is news.
  const out = legs.filter(({ direction }) => direction === 'outbound').map((leg) => Number(departureOf(leg)))
  const meetings = meetingPoints(travelling).filter(
    ({ delegationIds, at }) => delegationIds.includes(delegation.id) && out.includes(Number(at)),
  )
  return meetings.map(({ place, at, zone, code, delegationIds }) => (
    <div key={`${place}-${Number(at)}`} className="px-6 pb-4 max-sm:px-4">
      <Notice
        tone="info"
        icon="users"
        title={t('departures.meeting', {
          others: formatList(
            locale,
            delegationIds.map(nameOf).filter((name) => name !== undefined),
          ),
          place,
          time: formatTimeIn(locale, at, zone),
        })}
      >
        {code ? t('departures.meetingNote', { code }) : t('departures.meetingTogether')}
      </Notice>
    </div>
  ))
}

function NoLegs({
  delegation: { leavesOn, returnsOn },
  editHref,
  t,
  locale,
}: Pick<Journey, 'delegation' | 't' | 'locale'> & { editHref: string | null }) {
  return (
    <Card id="journey" title={t('departures.journey')}>
      <EmptyState
        title={t('departures.noLegs')}
        body={
          leavesOn && returnsOn
            ? t('departures.noLegsBody', { days: formatRange(locale, leavesOn, returnsOn) })
            : t('departures.noDaysBody')
        }
      >
        {editHref && (
          <LinkButton href={editHref} tone="primary">
            {t('departures.addJourney')}
          </LinkButton>
        )}
      </EmptyState>
    </Card>
  )
}
