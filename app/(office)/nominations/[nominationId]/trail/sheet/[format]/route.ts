import { covers } from '@/lib/access/actor'
import { visibleTo } from '@/lib/nominations/queries'
import { defineSheet } from '@/lib/platform/doors/sheet'
import { trailSheet } from '@/lib/trail/exports'
import { listWholeTrail } from '@/lib/trail/listing'
import { nominationTrailParams } from '@/lib/trail/schema'

/** The trail of one nomination, with the filters that it is shown with. */
export const GET = defineSheet({
  permission: 'trail.see',
  params: nominationTrailParams,
  load: async (tx, actor, { nominationId, ...filters }) => {
    const nomination = await tx.nomination.findFirst({
      where: { AND: [{ id: nominationId }, visibleTo(actor)] },
      select: { id: true, governmentId: true, cohortId: true },
    })
    if (!nomination || !covers(actor, 'trail.see', nomination)) return null
    return { nomination, ...(await listWholeTrail(tx, actor, { nominationId }, filters)), zone: actor.zone }
  },
  trail: ({ rows, nomination }) => ({
    subject: { kind: 'nomination', id: nomination.id },
    governmentId: nomination.governmentId,
    cohortId: nomination.cohortId,
    nominationId: nomination.id,
    after: { rows: rows.length },
  }),
  sheet: (page, { t, locale }) => trailSheet(page, { t, locale, zone: page.zone }),
})
