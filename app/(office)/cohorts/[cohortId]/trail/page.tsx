import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { TrailList } from '@/components/trail/trail-list'
import { findCohort } from '@/lib/cohorts/queries'
import { definePage } from '@/lib/platform/doors/page'
import { listTrail } from '@/lib/trail/queries'
import { cohortTrailParams } from '@/lib/trail/schema'

export default definePage({
  permission: 'trail.see',
  params: cohortTrailParams,
  load: async (tx, actor, { cohortId, before }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    return cohort && { cohort, page: await listTrail(tx, actor, { cohortId }, before ?? null) }
  },
  title: ({ t, data, locale }) => `${t('trail.title')}: ${data.cohort.title[locale]}`,
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.cohort),
  view: ({ data, t, locale, path, actor }) => (
    <>
      <CohortHeader cohort={data.cohort} current="trail" actor={actor} t={t} locale={locale} lead={t('trail.lead')} />
      <TrailList page={data.page} path={path} locale={locale} t={t} zone={actor.zone} />
    </>
  ),
})
