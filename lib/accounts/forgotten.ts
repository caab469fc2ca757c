import 'server-only'
import type { Write } from '@/lib/platform/db'

type Forgotten = {
  shownAddress: string | null
  browser: string
  email: string
  accountHash: string
  address: string
  activationId: string
  tokenHash: string
}

/** Asks for a link by mail for an address; says alone whether it was asked too often. */
export async function forgetPassword(tx: Write, asked: Forgotten): Promise<'asked' | 'limited'> {
  const { email, accountHash, address, shownAddress, browser, activationId, tokenHash } = asked
  const rows = await tx.$queryRaw<{ said: 'asked' | 'limited' }[]>`
    select forget_password(${email}, ${accountHash}, ${address}, ${shownAddress}, ${browser}, ${activationId}::uuid, ${tokenHash}) as said`
  return rows[0]!.said
}
