import { z } from 'zod'

export const jobInput = z.strictObject({ jobId: z.uuid() })
/** Back to the page that shows the job. */
export const stopInput = jobInput.extend({ next: z.string().max(500).default('/') })

/** What the clock does each night, and whoever administers the installation may ask for by day. */
export const nightly = ['expired.sweep', 'files.check', 'trail.verify'] as const
/** What the clock does many times a day: a list of what was done lately would be full of it. */
export const often = ['health.measure', 'mail.collect', 'failures.tell'] as const
/** What the clock does, and can be asked for. @internal */
export const askable = [...nightly, 'health.measure'] as const
export const askInput = z.strictObject({
  job: z.enum(askable),
  next: z.string().max(500).default('/administration/jobs'),
})
