import { defineSheet } from '@/lib/platform/doors/sheet'
import { trailSheet } from '@/lib/trail/exports'
import { listWholeTrail } from '@/lib/trail/listing'
import { outsideParams } from '@/lib/trail/schema'

/** The trail of a government outside of cohorts, with the filters that it is shown with. */
export const GET = defineSheet({
  permission: 'trail.see',
  params: outsideParams,
  load: async (tx, actor, filters) => ({
    ...(await listWholeTrail(tx, actor, 'outside', filters)),
    zone: actor.zone,
    governmentId: actor.governmentId,
  }),
  trail: ({ rows, governmentId }) => ({
    subject: { kind: 'trail', id: null },
    governmentId,
    after: { rows: rows.length },
  }),
  sheet: (page, { t, locale }) => trailSheet(page, { t, locale, zone: page.zone }),
})
