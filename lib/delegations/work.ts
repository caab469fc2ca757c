import 'server-only'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'

/**
 * Holds the delegation as it is until the end of the transaction: a line-up cannot be proposed meanwhile, and once it
 * is proposed nothing below it changes.
 */
export async function holdPreparing(tx: Write, delegationId: string) {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from "Delegation" where id = ${delegationId}::uuid and state = 'preparing' for share`
  if (rows.length === 0) refuse('nominations.alreadyProposed')
}
