import { findCohort } from '@/lib/cohorts/queries'
import { defineSheet } from '@/lib/platform/doors/sheet'
import { trailSheet } from '@/lib/trail/exports'
import { listWholeTrail } from '@/lib/trail/listing'
import { cohortTrailParams } from '@/lib/trail/schema'

/** The trail of a cohort, with the filters that it is shown with. */
export const GET = defineSheet({
  permission: 'trail.see',
  params: cohortTrailParams,
  load: async (tx, actor, { cohortId, ...filters }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    if (!cohort) return null
    const page = await listWholeTrail(tx, actor, { cohortId }, filters)
    return { ...page, cohortId, zone: actor.zone, governmentId: cohort.own?.governmentId ?? actor.governmentId }
  },
  trail: ({ rows, cohortId, governmentId }) => ({
    subject: { kind: 'cohort', id: cohortId },
    governmentId,
    cohortId,
    after: { rows: rows.length },
  }),
  sheet: (page, { t, locale }) => trailSheet(page, { t, locale, zone: page.zone }),
})
