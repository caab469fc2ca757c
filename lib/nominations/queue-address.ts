import { z } from 'zod'
import { addressWith } from '@/lib/platform/address'

/** The part of the verifiers' queue that somebody goes through: one cohort, one agency, or all of it. */
export const queuePart = z.object({
  cohort: z.uuid().optional().catch(undefined),
  agency: z.uuid().optional().catch(undefined),
})
export type QueuePart = z.output<typeof queuePart>

const placeOf = ({ cohort, agency }: QueuePart) => ({ cohort, agency })

/** The queue, as far as it is gone through. */
export const queueAddress = (part: QueuePart) => addressWith('/verification', placeOf(part))

/** A nomination under check, whose next one is of the same part of the queue. */
export const caseAddress = (nominationId: string, part: QueuePart) =>
  addressWith(`/verification/${nominationId}`, placeOf(part))
