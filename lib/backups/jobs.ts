import 'server-only'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { backupFailed } from '@/lib/notifications/task-tellings'
import { defineJob } from '@/lib/platform/doors/job'
import { type Report, Stopped } from '@/lib/platform/progress'
import { faultWords, shareOf } from './rules'

type Made = Awaited<ReturnType<typeof tryToMake>>

/** Each night, and when it is asked for by day: a backup of everything; then those go that the rule does not keep. */
export const makeNightly = defineJob({
  name: 'backup.make',
  principal: 'clockwork',
  permission: 'backup.make',
  schedule: '10 2 * * *',
  input: z.strictObject({ by: z.enum(['nightly', 'asked']).default('nightly') }),
  ahead: ({ input, report }) => tryToMake(input.by, report),
  load: async (tx) => ({ demo: (await tx.installation.findFirst({ select: { demo: true } }))?.demo ?? false }),
  can: () => null,
  run: async ({ subject, made }) => ('fault' in made ? tellFault(made.fault, subject.demo) : tellMade(made)),
})

/** The libraries come with the work: a web process, which only asks for it, does without. */
async function tryToMake(by: 'nightly' | 'asked', report: Report) {
  const { backUp, faultOf } = await import('./work')
  return backUp(by, (progress) => report(shareOf(progress), 1000)).catch((error: unknown) => {
    if (error instanceof Stopped) throw error
    // Told this very night, and not after a day and a half of tries: the next night is a try of its own.
    return { fault: faultOf(error) }
  })
}

const onInstallation = { subject: { kind: 'installation', id: null }, governmentId: null }
const page = '/administration/backups'

/** What has to be seen to raises the alarm; a demo that nobody has made a key for is none. */
function tellFault(fault: string, demo: boolean) {
  const said = sentence(faultWords(fault) as 'backups.faultNoKey')
  const isNone = fault === 'busy' || fault === 'nothing' || (demo && fault === 'noKey')
  if (isNone) return { said, trail: null }
  return { said, alarm: true, tell: [backupFailed(page)], trail: { ...onInstallation, after: { fault } } }
}

function tellMade({ rows, files, bytes, lost, name }: Exclude<Made, { fault: string }>) {
  return {
    said: lost > 0 ? sentence('backups.lost', { lost }) : sentence('backups.madeSaid', { rows, files }),
    alarm: lost > 0,
    trail: { ...onInstallation, after: { backup: name, rows, files, bytes } },
  }
}
