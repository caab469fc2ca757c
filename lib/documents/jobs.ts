import 'server-only'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { defineJob } from '@/lib/platform/doors/job'
import { dropFile, listStanding, standsAs, sweepTemporary } from '@/lib/platform/files'
import { compareFiles } from './work'

/** Each night: every row has its file, in its length, and a file that no row has known for a day goes. */
export const checkFiles = defineJob({
  name: 'files.check',
  principal: 'clockwork',
  permission: 'files.check',
  schedule: '30 1 * * *',
  input: z.strictObject({}),
  load: () => listStanding(),
  can: () => null,
  run: async ({ tx, subject: standing }) => {
    const { rows, unknown, missing } = await compareFiles(tx, standing)
    // What was sent in since the folder was read stands there now.
    const stands = await Promise.all(missing.map(standsAs))
    const lost = stands.filter((there) => !there).length
    for (const place of unknown) await dropFile(place)
    await sweepTemporary()
    const after = { rows, lost, unknown: unknown.length }
    return {
      said: lost > 0 ? sentence('documents.filesLost', { rows, lost }) : sentence('documents.filesWhole', { rows }),
      alarm: lost > 0,
      trail: lost + unknown.length === 0 ? null : { subject: { kind: 'none', id: null }, governmentId: null, after },
    }
  },
})
