import { CohortHeader } from '@/components/cohorts/cohort-header'
import { LinkButton } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { type Actor, allows, coversDelegation } from '@/lib/access/actor'
import type { Departure } from '@/lib/departures/departure'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'

type Told = { departure: Departure; t: Translate; locale: Locale }

/** The head of the departure page: with the cohort's tabs in an office, without them for the head of a delegation. */
export function DepartureHead({ departure, actor, today, t, locale }: Told & { actor: Actor; today: Day }) {
  const { cohort, delegation, manifest } = departure
  const head = { title: t('departures.title'), lead: leadOf({ departure, t, locale }) }
  const here = `/cohorts/${delegation.cohortId}/departure`
  const hasCome = departure.departsOn !== null && today >= departure.departsOn
  const isToCall = coversDelegation(actor, 'rollcall.mark', delegation) && delegation.state === 'approved'
  const ways = (
    <>
      {manifest.length > 0 && (
        <LinkButton href={`${here}/manifest`} icon="list">
          {t('departures.manifest')}
        </LinkButton>
      )}
      {isToCall && (
        <LinkButton href={`${here}/roll-call`} tone={hasCome ? 'primary' : 'plain'} icon="clipboard">
          {t('departures.openRollCall')}
        </LinkButton>
      )}
    </>
  )
  if (!cohort || !allows(actor, 'cohort.see')) return <PageHead {...head}>{ways}</PageHead>
  return (
    <CohortHeader cohort={cohort} current="departure" actor={actor} t={t} locale={locale} {...head}>
      {ways}
    </CohortHeader>
  )
}

/** When they leave, how many, and who leads them. */
function leadOf({ departure: { departsOn, manifest }, t, locale }: Told) {
  const day = departsOn ? formatDayLong(locale, departsOn) : t('departures.dayUnknown')
  const leader = manifest.find(({ isHead }) => isHead)
  const lead = t('departures.lead', { day, people: manifest.length })
  return leader ? `${lead} · ${t('departures.leadHead', { name: leader.fullName })}` : lead
}
