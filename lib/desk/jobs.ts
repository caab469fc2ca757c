import 'server-only'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { defineJob } from '@/lib/platform/doors/job'
import { listReminders } from './reminders'

/** Every morning of a working day: whose last day is near, and what nobody has acted on, is told. */
export const tellTasks = defineJob({
  name: 'tasks.tell',
  principal: 'clockwork',
  permission: 'tasks.tell',
  schedule: '30 7 * * *',
  input: z.strictObject({}),
  load: async () => ({}),
  can: () => null,
  run: async ({ tx, now, today }) => {
    const rows = await tx.$queryRaw<{ is: boolean }[]>`select is_workday(${today}::date) as is`
    const tell = rows[0]!.is ? await listReminders(tx, { now, today }) : []
    return { said: sentence('desk.remindersTold', { n: tell.length }), trail: null, tell }
  },
})
