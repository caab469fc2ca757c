import 'server-only'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { boundedQueue } from '@/lib/platform/bounded-queue'
import { refuse } from '@/lib/platform/doors/refusal'

/** argon2id with 19 MiB, two passes, one lane: the measure of OWASP, and what every stored hash was made with. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a long random text that nobody has: an unknown account costs the same time as a known one. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$1jY1teELzY3nI4I/kC6Csw$0XC4C3gbAcXI4Oxyo5mzvzW3nd77hRsYHYZ8JYLYcfg'

/** One core stays for everything else; who finds a whole office waiting is asked to try again. */
const inTurn = boundedQueue(Math.max(1, availableParallelism() - 1), 100)

/** The hash to keep of a password. Refuses when too many wait. */
export const hashPassword = async (password: string) =>
  (await inTurn(() => hash(password.normalize('NFC'), cost))) ?? refuse('shell.tooBusy')

/** Whether the password is the account's. Without an account (null) it works as long, and says no. Refuses when too many wait. */
export async function isPasswordOf(stored: string | null, password: string): Promise<boolean> {
  const right = await inTurn(() => verify(stored ?? nobody, password.normalize('NFC')))
  if (right === null) return refuse('shell.tooBusy')
  return stored !== null && right
}
