import { findCohort } from '@/lib/cohorts/queries'
import { writeNominations } from '@/lib/nominations/exports'
import { listAllNominations, nominationFilters } from '@/lib/nominations/list'
import { defineDownload } from '@/lib/platform/doors/download'

export const GET = defineDownload({
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
  write: ({ rows }, { t }) => ({
    name: 'usulan.csv',
    type: 'text/csv; charset=utf-8',
    body: writeNominations(rows, t),
  }),
})
