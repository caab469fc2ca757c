import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB, two passes, one lane: the measure of OWASP, and what every stored hash was made with. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a long random text that nobody has: an unknown account costs the same time as a known one. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$1jY1teELzY3nI4I/kC6Csw$0XC4C3gbAcXI4Oxyo5mzvzW3nd77hRsYHYZ8JYLYcfg'

export const hashPassword = (password: string) => hash(password.normalize('NFC'), cost)

/** Whether the password is the account's. Without an account (null) it works as long, and says no. */
export async function isPasswordOf(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? nobody, password.normalize('NFC'))
  return stored !== null && right
}
