import { z } from 'zod'

/** What a worker measures of the machine and of the settings: no secret itself, and nobody's data. */
export const measuresSchema = z.object({
  /** Of the disk that holds the data folder, in bytes. */
  disk: z.object({ free: z.number(), size: z.number() }).nullable(),
  /** Files that others on the machine may read. */
  openFiles: z.array(z.string()),
  /** Settings whose secret is short, a word, or the name of its role. */
  weakSecrets: z.array(z.string()),
  address: z.object({ isHttps: z.boolean(), isLoopback: z.boolean(), hasProxy: z.boolean() }),
  /** Of the public address; null where it has none, or does not answer from here. */
  certificate: z.object({ until: z.iso.datetime(), isTrusted: z.boolean() }).nullable(),
  /** When the last backup was made that is still there, and whether one has failed since. */
  backup: z.object({ at: z.iso.datetime().nullable(), hasFailed: z.boolean(), isOnSameDisk: z.boolean() }),
  /** Whether mails are sent, and not only kept. */
  hasMail: z.boolean(),
  /** By how many seconds the worker's clock is ahead of the database's. */
  clockAhead: z.number(),
  program: z.string(),
})
export type Measures = z.output<typeof measuresSchema>
/** Measures, and when they were taken. */
export type Measured = Measures & { at: Date }
