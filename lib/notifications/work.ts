import 'server-only'
import type { Read, Write } from '@/lib/platform/db'

/** Takes a mail out of the queue as handed over, or puts it back; false where it is not to be had so any more. */
export async function moveMail(tx: Write, mailId: string, to: 'handed' | 'waiting'): Promise<boolean> {
  const rows = await tx.$queryRaw<{ moved: boolean }[]>`
    select move_mail(${mailId}::uuid, ${to}::"MailState") as moved`
  return rows[0]!.moved
}

/** A test mail to whoever asks; null where their account has no address. */
export async function writeTestMail(tx: Write): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string | null }[]>`select write_test_mail() as id`
  return rows[0]?.id ?? null
}

/** Writes the mails of the day that are due now; how many, and how many were ended or dropped for their age. */
export async function collectMails(tx: Write) {
  const rows = await tx.$queryRaw<{ done: { written: number; expired: number; dropped: number } }[]>`
    select collect_mails() as done`
  return rows[0]!.done
}

/** Jobs that lie on the shelf since a week or less. */
export const listFailedJobs = (tx: Read) =>
  (tx as Write).$queryRaw<{ id: string; name: string }[]>`select id, name from failed_jobs()`
