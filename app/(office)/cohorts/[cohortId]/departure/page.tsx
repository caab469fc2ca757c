import { z } from 'zod'
import { CeremonyCard } from '@/components/departures/ceremony-card'
import { cohortCrumbs } from '@/components/departures/cohort-crumbs'
import { DepartureHead } from '@/components/departures/departure-head'
import { JourneyCard } from '@/components/departures/journey-card'
import { ManifestCard } from '@/components/departures/manifest-card'
import { OtherDelegations } from '@/components/departures/other-delegations'
import { RollCallCard } from '@/components/departures/roll-call-card'
import { LinkButton } from '@/components/ui/button'
import { coversDelegation } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { findCeremony } from '@/lib/departures/ceremony-queries'
import { ceremonyRefusal, journeyRefusal } from '@/lib/departures/editing'
import { listLegs } from '@/lib/departures/leg-queries'
import { listManifest } from '@/lib/departures/manifest-queries'
import { listOtherDelegations } from '@/lib/departures/other-delegations'
import { findDelegation } from '@/lib/departures/queries'
import { departureDay, returnDay } from '@/lib/departures/roll-call-day'
import { listRollCall } from '@/lib/departures/roll-call-queries'
import { formatDayLong } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'departure.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.see')
    if (!delegation) return null
    const { id } = delegation
    return {
      cohort: await findCohort(tx, actor, cohortId, today),
      delegation,
      legs: await listLegs(tx, id),
      ceremony: await findCeremony(tx, id),
      manifest: await listManifest(tx, id),
      rollCall: await listRollCall(tx, id),
      others: await listOtherDelegations(tx, cohortId, id),
    }
  },
  title: ({ t }) => t('departures.title'),
  crumbs: ({ data, actor, t, locale }) => cohortCrumbs(data.delegation.cohort, actor, t, locale),
  screen: 's-departure',
  view: ({ data, actor, t, locale, today }) => {
    const { cohort, delegation, legs, ceremony, manifest, rollCall, others } = data
    const here = `/cohorts/${delegation.cohortId}`
    const mayEdit = coversDelegation(actor, 'departure.edit', delegation)
    const mayMark = coversDelegation(actor, 'rollcall.mark', delegation)
    const departsOn = departureDay(legs, delegation)
    const head = manifest.find(({ isHead }) => isHead)
    return (
      <>
        <DepartureHead
          cohort={cohort}
          actor={actor}
          t={t}
          locale={locale}
          lead={[
            t('departures.lead', {
              day: departsOn ? formatDayLong(locale, departsOn) : t('departures.dayUnknown'),
              people: manifest.length,
            }),
            head && t('departures.leadHead', { name: head.fullName }),
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          {manifest.length > 0 && (
            <LinkButton href={`${here}/departure/manifest`} icon="list">
              {t('departures.manifest')}
            </LinkButton>
          )}
          {mayMark && delegation.state === 'approved' && (
            <LinkButton href={`${here}/departure/roll-call`} tone="primary" icon="clipboard">
              {t('departures.openRollCall')}
            </LinkButton>
          )}
        </DepartureHead>
        <div className="stack">
          <JourneyCard
            delegation={delegation}
            legs={legs}
            ceremony={ceremony}
            others={others}
            editHref={mayEdit && !journeyRefusal(delegation) ? `${here}/journey` : null}
            t={t}
            locale={locale}
          />
          <div className="dg">
            <div className="stack">
              <ManifestCard lines={manifest} others={others} href={`${here}/departure/manifest`} t={t} />
              <OtherDelegations
                others={others}
                zones={[delegation.zone, delegation.cohort.zone]}
                t={t}
                locale={locale}
              />
            </div>
            <div className="stack">
              <RollCallCard
                delegation={delegation}
                rows={rollCall}
                departsOn={departsOn}
                returnsOn={returnDay(legs, delegation)}
                actor={actor}
                today={today}
                t={t}
                locale={locale}
              />
              <CeremonyCard
                ceremony={ceremony}
                editHref={mayEdit && !ceremonyRefusal(delegation) ? `${here}/departure/edit` : null}
                t={t}
                locale={locale}
              />
            </div>
          </div>
        </div>
      </>
    )
  },
})
