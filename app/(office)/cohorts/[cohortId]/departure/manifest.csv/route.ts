import { z } from 'zod'
import { listManifest } from '@/lib/departures/manifest-queries'
import { writeManifestSheet } from '@/lib/departures/manifest-sheet'
import { findDelegation } from '@/lib/departures/queries'
import { defineDownload } from '@/lib/platform/doors/download'

/** The office manifest as CSV. */
export const GET = defineDownload({
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
  write: ({ delegation, lines }, { t }) => ({
    name: `manifes-${delegation.government.shortName}-${delegation.cohort.trainingStartsOn}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeManifestSheet(lines, t),
  }),
})
