import 'server-only'
import type { Read, Write } from '@/lib/platform/db'
import { findShownClock } from '@/lib/platform/shown-clock'
import type { OwnLink } from './own-links'

type Found = { limited: boolean; attempt: number; userId: string | null; passwordHash: string | null }

type Place = { shownAddress: string | null; browser: string }
type Try = Place & { email: string; accountHash: string; address: string; device: string | null }

/** Counts a try to sign in and looks the account up; over the bounds it says so and nothing else. */
export async function beginSignIn(tx: Write, sent: Try): Promise<Found> {
  const { email, accountHash, address, device, shownAddress, browser } = sent
  const rows = await tx.$queryRaw<
    { found: Found }[]
  >`select begin_sign_in(${email}, ${accountHash}, ${address}, ${device}, ${shownAddress}, ${browser}) as found`
  return rows[0]!.found
}

type Opened = Place & {
  attempt: number | null
  method: string
  userId: string
  tokenHash: string
  device: string
}

export const openSession = (tx: Write, opened: Opened) => {
  const { attempt, userId, tokenHash, browser, device, method, shownAddress } = opened
  return tx.$executeRaw`select open_session(${attempt}::bigint, ${userId}::uuid, ${tokenHash}, ${browser}, ${device},
    ${method}::"SignInMethod", ${shownAddress})`
}

export const endSession = (tx: Write, tokenHash: string) => tx.$executeRaw`select end_session(${tokenHash})`

/** Chooses the role in which this session acts; false where it is not held any more. */
export async function wear(tx: Write, tokenHash: string, hat: string | null): Promise<boolean> {
  const rows = await tx.$queryRaw<{ worn: boolean }[]>`select wear_hat(${tokenHash}, ${hat}) as worn`
  return rows[0]!.worn
}

/** The hash of one's own password, to compare what was typed with it. */
export async function findOwnPasswordHash(tx: Write): Promise<string | null> {
  const rows = await tx.$queryRaw<{ hash: string | null }[]>`select own_password_hash() as hash`
  return rows[0]!.hash
}

/** Counts a try to name one's own password; false once there were too many. */
export async function countPasswordTry(tx: Write, { shownAddress, browser }: Place): Promise<boolean> {
  const rows = await tx.$queryRaw<
    { counted: boolean }[]
  >`select count_password_try(${shownAddress}, ${browser}) as counted`
  return rows[0]!.counted
}

/** Sets one's own password and ends every session but the one that is kept. */
export const setOwnPassword = (tx: Write, passwordHash: string, keptTokenHash: string) =>
  tx.$executeRaw`select set_own_password(${passwordHash}, ${keptTokenHash})`

export type ActivationFacts = {
  name: string
  post: string
  email: string | null
  kind: 'invitation' | 'reset'
  government: string | null
}

/** What a link is for while it holds, or null. A reading client may ask too: the function itself only reads. */
export async function findActivation(tx: Read | Write, tokenHash: string): Promise<ActivationFacts | null> {
  const rows = await (tx as Write).$queryRaw<
    { found: ActivationFacts | null }[]
  >`select find_activation(${tokenHash}) as found`
  return rows[0]!.found
}

type Activated = { outcome: 'gone' } | { outcome: 'taken' } | { outcome: 'done'; userId: string }

/** Sets the password (and the address, where there was none), once; gives whose it is. */
export async function activate(tx: Write, tokenHash: string, email: string | null, passwordHash: string) {
  const rows = await tx.$queryRaw<
    { said: Activated }[]
  >`select activate(${tokenHash}, ${email}, ${passwordHash}) as said`
  return rows[0]!.said
}

type Told = Omit<OwnLink, 'madeAt' | 'passwordSetAt' | 'answeredAt'> &
  Record<'madeAt', string> &
  Record<'passwordSetAt' | 'answeredAt', string | null>

/** The last links that somebody else made for one's own account. A reading client may ask: the function only reads. */
export async function findOwnLinks(tx: Read | Write): Promise<OwnLink[]> {
  const rows = await (tx as Write).$queryRaw<{ links: Told[] }[]>`select own_links() as links`
  const { links } = rows[0]!
  if (links.length === 0) return []
  const shown = await findShownClock(tx as Read)
  const day = (text: string | null) => (text === null ? null : shown(new Date(text)))
  return links.map((link) => ({
    ...link,
    madeAt: shown(new Date(link.madeAt)),
    passwordSetAt: day(link.passwordSetAt),
    answeredAt: day(link.answeredAt),
  }))
}

/** Says of one's own link that one asked for it, or did not; once. A disputed link stops working. */
export async function answerOwnLink(tx: Write, linkId: string, answer: 'asked' | 'disputed'): Promise<boolean> {
  const rows = await tx.$queryRaw<
    { said: boolean }[]
  >`select answer_own_link(${linkId}::uuid, ${answer}::"LinkAnswer") as said`
  return rows[0]!.said
}

/** Deletes ended sessions, old tries to sign in, forgotten devices, keys of sent forms and jobs long done; how many of each. */
export async function sweepExpiredRows(tx: Write): Promise<Record<string, number>> {
  const rows = await tx.$queryRaw<{ swept: Record<string, number> }[]>`select sweep_expired() as swept`
  return rows[0]!.swept
}
