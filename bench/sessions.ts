import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type pg from 'pg'

/** Separate signed-in sessions of one account, as cookies. Made in the database, since 48 sign-ins measure argon2. */
export async function openSessions(owner: pg.Client, email: string, secret: string, count: number): Promise<string[]> {
  const cookies: string[] = []
  for (let index = 0; index < count; index++) {
    const sid = randomBytes(32).toString('base64url')
    await owner.query(
      `insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
       select $1, id, $2, 'bench', now() + interval '1 day', 1000 from "User" where email = $3`,
      [randomUUID(), createHash('sha256').update(sid).digest('hex'), email],
    )
    cookies.push(`angkatan.session=${await encode({ token: { sid }, secret })}`)
  }
  return cookies
}
