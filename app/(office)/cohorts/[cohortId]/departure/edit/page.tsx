import { z } from 'zod'
import { CeremonyForm } from '@/components/departures/ceremony-form'
import { departureCrumbs } from '@/components/departures/cohort-crumbs'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { findCeremony } from '@/lib/departures/ceremony-queries'
import { ceremonyRefusal } from '@/lib/departures/editing'
import { listLegs } from '@/lib/departures/leg-queries'
import { findDelegation } from '@/lib/departures/queries'
import { departureDay } from '@/lib/departures/roll-call-day'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'departure.edit',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return (
      delegation && {
        delegation,
        ceremony: await findCeremony(tx, delegation.id),
        legs: await listLegs(tx, delegation.id),
      }
    )
  },
  title: ({ t }) => t('departures.ceremony'),
  crumbs: ({ data, actor, t, locale }) => departureCrumbs(data.delegation.cohort, actor, t, locale),
  screen: 's-departure',
  view: ({ data: { delegation, ceremony, legs }, t, locale }) => (
    <>
      <PageHead title={t('departures.ceremony')} lead={t('departures.ceremonyFormLead')} />
      {ceremonyRefusal(delegation) ? (
        <Notice tone="info">{t('departures.notEditable')}</Notice>
      ) : (
        <CeremonyForm
          delegation={delegation}
          ceremony={ceremony}
          departsOn={departureDay(legs, delegation)}
          back={`/cohorts/${delegation.cohortId}/departure`}
          t={t}
          locale={locale}
        />
      )}
    </>
  ),
})
