import 'server-only'
import { z } from 'zod'
import { type JobName, jobNames } from '@/lib/access/job-names'
import { sentence } from '@/lib/i18n/sentence'
import { defineJob } from '@/lib/platform/doors/job'
import { jobFailed } from './task-tellings'
import { collectMails, listFailedJobs } from './work'

/** Each hour: one mail of the day for whoever wants it then, and an end for what nobody took in a week. */
export const collectDay = defineJob({
  name: 'mail.collect',
  principal: 'clockwork',
  permission: 'mail.collect',
  schedule: '5 * * * *',
  input: z.strictObject({}),
  load: async () => ({}),
  can: () => null,
  run: async ({ tx }) => {
    const { written, expired, dropped } = await collectMails(tx)
    return { said: sentence('notifications.collected', { written, expired, dropped }), trail: null }
  },
})

/** Every few minutes: whoever administers the installation hears of work that has failed for good, once. */
export const tellFailures = defineJob({
  name: 'failures.tell',
  principal: 'clockwork',
  permission: 'failures.tell',
  schedule: '*/10 * * * *',
  input: z.strictObject({}),
  load: (tx) => listFailedJobs(tx),
  can: () => null,
  run: async ({ subject: failed }) => ({
    said: sentence('notifications.failuresTold', { n: failed.length }),
    trail: null,
    tell: failed.flatMap(({ id, name }) =>
      (jobNames as readonly string[]).includes(name) ? [jobFailed(id, name as JobName)] : [],
    ),
  }),
})
