import { z } from 'zod'
import { trailKinds } from './kinds'

/** The row after which an older page begins. */
const before = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)
  .optional()
  .catch(undefined)

/** The address of a page of the trail. */
export const cohortTrailParams = z.object({ cohortId: z.uuid(), before })
export const nominationTrailParams = z.object({ nominationId: z.uuid(), before })
/** Filters of the trail outside of cohorts: who acted stands there as an id, never as a name. */
export const outsideParams = z.object({
  kind: z.enum(trailKinds).optional().catch(undefined),
  by: z.uuid().optional().catch(undefined),
  before,
})
