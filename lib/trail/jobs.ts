import 'server-only'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { defineJob } from '@/lib/platform/doors/job'
import { countTrailFaults } from './work'

/** Each night: goes through every chain of the trail, as the command does; what it found stays with the job. */
export const verifyTrail = defineJob({
  name: 'trail.verify',
  principal: 'clockwork',
  permission: 'trail.verify',
  schedule: '50 1 * * *',
  input: z.strictObject({}),
  load: async () => ({}),
  can: () => null,
  run: async ({ tx }) => {
    const { rows, chains, broken } = await countTrailFaults(tx)
    const found = { subject: { kind: 'none', id: null }, governmentId: null, after: { rows, chains, broken } }
    return {
      said:
        broken > 0 ? sentence('trail.foundBroken', { chains, broken }) : sentence('trail.foundWhole', { rows, chains }),
      alarm: broken > 0,
      trail: broken > 0 ? found : null,
    }
  },
})
