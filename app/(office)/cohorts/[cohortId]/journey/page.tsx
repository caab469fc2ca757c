import { z } from 'zod'
import { departureCrumbs } from '@/components/departures/cohort-crumbs'
import { JourneyForm } from '@/components/departures/journey-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { journeyRefusal } from '@/lib/departures/editing'
import { listLegs } from '@/lib/departures/leg-queries'
import { findDelegation } from '@/lib/departures/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'departure.edit',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, legs: await listLegs(tx, delegation.id) }
  },
  title: ({ t }) => t('departures.journey'),
  crumbs: ({ data, actor, t, locale }) => departureCrumbs(data.delegation.cohort, actor, t, locale),
  screen: 's-departure',
  view: ({ data: { delegation, legs }, t, locale }) => (
    <>
      <PageHead title={t('departures.journey')} lead={t('departures.journeyFormLead')} />
      {journeyRefusal(delegation) ? (
        <Notice tone="info">{t('departures.notEditable')}</Notice>
      ) : (
        <JourneyForm
          delegation={delegation}
          legs={legs}
          back={`/cohorts/${delegation.cohortId}/departure`}
          t={t}
          locale={locale}
        />
      )}
    </>
  ),
})
