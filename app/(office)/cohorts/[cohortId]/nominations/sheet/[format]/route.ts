import { findCohort } from '@/lib/cohorts/queries'
import { nominationSheet } from '@/lib/nominations/exports'
import { listAllNominations, nominationFilters } from '@/lib/nominations/list'
import type { Zone } from '@/lib/platform/dates'
import { defineSheet } from '@/lib/platform/doors/sheet'

/** The list of nominations, with the filters that it is shown with. */
export const GET = defineSheet({
  permission: 'nomination.see',
  params: nominationFilters,
  load: async (tx, actor, filters, { today }) => {
    const cohort = await findCohort(tx, actor, filters.cohortId, today)
    if (!cohort?.own) return null
    return { cohort, own: cohort.own, rows: await listAllNominations(tx, actor, cohort.own.id, filters) }
  },
  trail: ({ cohort, own, rows }) => ({
    subject: { kind: 'cohort', id: cohort.id },
    governmentId: own.governmentId,
    cohortId: cohort.id,
    after: { rows: rows.length },
  }),
  sheet: ({ own, rows }, { t }) => nominationSheet(rows, own.government.zone as Zone, t),
})
