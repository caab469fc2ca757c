import { z } from 'zod'
import { manifestSheet } from '@/lib/departures/exports'
import { listManifest } from '@/lib/departures/manifest-queries'
import { findDelegation } from '@/lib/departures/queries'
import { defineSheet } from '@/lib/platform/doors/sheet'

/** The office manifest of a delegation. */
export const GET = defineSheet({
  permission: 'departure.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.see')
    return delegation && { delegation, lines: await listManifest(tx, delegation.id) }
  },
  trail: ({ delegation, lines }) => ({
    subject: { kind: 'delegation', id: delegation.id },
    governmentId: delegation.governmentId,
    cohortId: delegation.cohortId,
    after: { manifest: lines.length },
  }),
  sheet: ({ delegation, lines }, { t }) =>
    manifestSheet(
      lines,
      t('departures.sheetName', {
        government: delegation.government.shortName,
        day: delegation.cohort.trainingStartsOn,
      }),
      t,
    ),
})
