import { z } from 'zod'

export const jobInput = z.strictObject({ jobId: z.uuid() })
/** Back to the page that shows the job. */
export const stopInput = jobInput.extend({ next: z.string().max(500).default('/') })

/** What the clock does each night, and whoever administers the installation may ask for by day. */
export const nightly = ['expired.sweep', 'files.check', 'trail.verify'] as const
export const nightlyInput = z.strictObject({ job: z.enum(nightly) })
