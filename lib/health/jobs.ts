import 'server-only'
import { z } from 'zod'
import { defineJob } from '@/lib/platform/doors/job'
import { takeMeasures } from './measuring'
import { keepMeasures } from './work'

/** Each hour, and when a worker begins: measures what the page of the administrator tells; what it means, that page says. */
export const measureHealth = defineJob({
  name: 'health.measure',
  principal: 'clockwork',
  permission: 'health.measure',
  schedule: '5 * * * *',
  atStart: true,
  input: z.strictObject({}),
  load: async () => ({}),
  can: () => null,
  run: async ({ tx }) => {
    await keepMeasures(tx, await takeMeasures(tx))
    return { trail: null }
  },
})
