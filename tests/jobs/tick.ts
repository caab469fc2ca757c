import { z } from 'zod'
import type { JobName } from '@/lib/access/job-names'
import { defineJob, type Job } from '@/lib/platform/doors/job'

/** A job of tests: leaves one row in the trail, as whoever may edit programmes. */
export const tick = defineJob({
  name: 'test.tick' as JobName,
  principal: 'actor',
  permission: 'programme.edit',
  input: z.strictObject({ tick: z.uuid(), fails: z.literal('always').optional() }),
  load: async (_tx, actor) => ({ governmentId: actor.governmentId }),
  can: () => null,
  run: async ({ subject, input }) => {
    if (input.fails === 'always') throw new Error('Umpama Budi, NIP 199001012015011001')
    return { trail: { subject: { kind: 'none', id: input.tick }, governmentId: subject.governmentId } }
  },
}) as Job
