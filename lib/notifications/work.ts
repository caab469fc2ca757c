import 'server-only'
import type { Write } from '@/lib/platform/db'

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
