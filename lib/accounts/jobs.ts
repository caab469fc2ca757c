import 'server-only'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { defineJob } from '@/lib/platform/doors/job'
import { sweepExpiredRows } from './work'

/** Each night: deletes what served its time and says nothing of anybody's work. */
export const sweepExpired = defineJob({
  name: 'expired.sweep',
  principal: 'clockwork',
  permission: 'expired.sweep',
  schedule: '10 1 * * *',
  input: z.strictObject({}),
  load: async () => ({}),
  can: () => null,
  run: async ({ tx }) => {
    const swept = await sweepExpiredRows(tx)
    const rows = Object.values(swept).reduce((sum, n) => sum + n, 0)
    return {
      said: sentence('accounts.sweptRows', { rows }),
      trail: rows === 0 ? null : { subject: { kind: 'none', id: null }, governmentId: null, after: swept },
    }
  },
})
