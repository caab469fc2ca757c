import type { MessageKey } from '@/lib/i18n/catalogue'

/** Why no backup was made, in words; what only a restore meets is not among them. */
const faults: Record<string, MessageKey> = {
  noKey: 'backups.faultNoKey',
  noRole: 'backups.faultNoRole',
  nothing: 'backups.faultNothing',
  busy: 'backups.faultBusy',
  folder: 'backups.faultFolder',
  noRoom: 'backups.faultNoRoom',
  diskFull: 'backups.faultDiskFull',
  notVerified: 'backups.faultNotVerified',
}

export const faultWords = (fault: string): MessageKey => faults[fault] ?? 'backups.faultUnexpected'

/** Older than this is too old: a night was left out. */
export const mostHours = 36

/** Whether the last backup is too old, or there is none. A time that is still to come (the clock was set back) is not. */
export const isTooOld = (lastAt: Date | null, now: Date) =>
  lastAt === null || now.getTime() - lastAt.getTime() > mostHours * 3600 * 1000

type Step = 'rows' | 'files' | 'reading'
const first: readonly Step[] = ['rows', 'files', 'reading']

/** How far a backup is, in thousandths: writing rows, writing files and reading back count as a third each. */
export function shareOf({ step, done, of }: { step: Step; done: number; of: number }) {
  const share = of === 0 ? 1 : done / of
  return Math.floor((1000 * (first.indexOf(step) + share)) / first.length)
}
