import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { TrailView } from '@/components/trail/trail-view'
import { findCohort } from '@/lib/cohorts/queries'
import { definePage } from '@/lib/platform/doors/page'
import { cohortKinds } from '@/lib/trail/kinds'
import { listActors, listTrail } from '@/lib/trail/listing'
import { cohortTrailParams } from '@/lib/trail/schema'

export default definePage({
  permission: 'trail.see',
  params: cohortTrailParams,
  load: async (tx, actor, { cohortId, ...filters }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    if (!cohort) return null
    const page = await listTrail(tx, actor, { cohortId }, filters)
    return { cohort, filters, page, actors: await listActors(tx, actor) }
  },
  title: ({ t, data, locale }) => `${t('trail.title')}: ${data.cohort.title[locale]}`,
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  view: ({ data: { cohort, ...trail }, t, locale, actor }) => (
    <>
      <CohortHeader cohort={cohort} current="trail" actor={actor} t={t} locale={locale} lead={t('trail.lead')} />
      <TrailView
        {...trail}
        path={`/cohorts/${cohort.id}/trail`}
        kinds={cohortKinds}
        locale={locale}
        t={t}
        zone={actor.zone}
      />
    </>
  ),
})
