import { z } from 'zod'
import { CeremonyCard } from '@/components/departures/ceremony-card'
import { cohortCrumbs } from '@/components/departures/cohort-crumbs'
import { DepartureHead } from '@/components/departures/departure-head'
import { JourneyCard } from '@/components/departures/journey-card'
import { ManifestCard } from '@/components/departures/manifest-card'
import { OtherDelegations } from '@/components/departures/other-delegations'
import { RollCallCard } from '@/components/departures/roll-call-card'
import { coversDelegation } from '@/lib/access/actor'
import { findDeparture } from '@/lib/departures/departure'
import { ceremonyRefusal, journeyRefusal } from '@/lib/departures/editing'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'departure.see',
  params: z.object({ cohortId: z.uuid() }),
  load: (tx, actor, { cohortId }, { today }) => findDeparture(tx, actor, cohortId, today),
  title: ({ t }) => t('departures.title'),
  crumbs: ({ data, actor, t, locale }) => cohortCrumbs(data.delegation.cohort, actor, t, locale),
  screen: 's-departure',
  view: ({ data, actor, t, locale, today }) => {
    const { delegation, legs, ceremony, others } = data
    const here = `/cohorts/${delegation.cohortId}`
    const mayEdit = coversDelegation(actor, 'departure.edit', delegation)
    return (
      <>
        <DepartureHead departure={data} actor={actor} today={today} t={t} locale={locale} />
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
              <ManifestCard lines={data.manifest} others={others} href={`${here}/departure/manifest`} t={t} />
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
                rows={data.rollCall}
                departsOn={data.departsOn}
                returnsOn={data.returnsOn}
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
