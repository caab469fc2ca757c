import { z } from 'zod'

/** The address of a page of the trail. */
export const cohortTrailParams = z.object({
  cohortId: z.uuid(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt)
    .optional()
    .catch(undefined),
})
export const nominationTrailParams = z.object({
  nominationId: z.uuid(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt)
    .optional()
    .catch(undefined),
})
