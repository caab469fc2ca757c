import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect } from 'vitest'
import { wordsFor } from '@/lib/i18n/action-words'
import type { FormAction, FormState } from '@/lib/platform/form-state'
import { idle } from '@/lib/platform/form-state'
import { dropSession, keepSession, newSessionToken } from '@/lib/platform/session'
import { database } from './demo'
import { requestHeaders } from './headers'
import { stop } from './stop'
import { translator } from './translator'
import { noteVersions, touchedUnnamed } from './untouched'

/** A connection as the owner, for what a test arranges or looks up behind the program. */
export const owner = new pg.Client(database.owner)
await owner.connect()
afterAll(() => owner.end())
/** Looks on while several forms are sent at once, which one connection cannot. */
const watcher = new pg.Pool({ connectionString: database.owner, max: 1 })
afterAll(() => watcher.end())
// As a browser says of a form of our own page.
requestHeaders.set('sec-fetch-site', 'same-origin')

/** From here on this account is signed in (its session made in the database, without a password); null: nobody is. */
export async function actAs(email: string | null) {
  if (email === null) return dropSession()
  const { secret, hash } = newSessionToken()
  const made = await owner.query(
    `insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
     select $1, id, $2, 'test', now() + interval '1 hour', 60 from "User" where email = $3 returning "userId"`,
    [randomUUID(), hash, email],
  )
  if (made.rowCount !== 1) throw new Error(`No account ${email} in the demo`)
  await keepSession(secret)
  return made.rows[0].userId as string
}

type Fields = Record<string, string | string[]>

/**
 * Sends a form to an action: the state that comes back, or the address that it redirects to. A form with a version is
 * sent with another one first: what gets through must be refused to whoever saw the thing in another version. It leaves
 * the trail with an action and a subject that the trail has words for, and touches nothing of that kind but what the
 * trail names.
 */
export async function send(action: FormAction, fields: Fields) {
  const other = stop.between || !fields.version ? null : await submit(action, { ...fields, version: another(fields) })
  const before = stop.between ? null : await noteVersions(watcher)
  const answer = await submit(action, fields)
  if (answer.to !== null && before) expect(await touchedUnnamed(watcher, before)).toEqual([])
  if (other && answer.to !== null) expect(other.state).toMatchObject({ kind: 'refused', reason: changedMeanwhile })
  if (answer.to !== null) await expectToldInWords()
  return answer
}
async function expectToldInWords() {
  const { subjectKind = 'none', action } = (await lastTrail()) ?? {}
  expect(subjectKinds).toContain(subjectKind)
  if (action) expect(wordsFor(String(action)), String(action)).not.toBeNull()
}
const subjectKinds = [
  ...[
    'agency',
    'assignment',
    'cohort',
    'delegation',
    'document',
    'door',
    'government',
    'grant',
    'installation',
    'job',
    'lineup',
  ],
  ...[
    'nomination',
    'none',
    'participant',
    'partner',
    'paste',
    'person',
    'programme',
    'session',
    'theme',
    'user',
    'waiver',
  ],
]
const another = ({ version }: Fields) => String(Number(version) + 1000)
const changedMeanwhile = translator('id')('shell.changedMeanwhile')

/** The same, once: where a test decides who waits for whom. */
export async function submit(action: FormAction, fields: Fields) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  try {
    return { state: await action(idle, form), to: null }
  } catch (error) {
    const digest = String((error as { digest?: string }).digest ?? '')
    if (!digest.startsWith('NEXT_REDIRECT')) throw error
    return { state: null as FormState | null, to: digest.split(';')[2]! }
  }
}

/** The newest row of the trail. */
export async function lastTrail() {
  const found = await watcher.query('select * from "AuditEvent" order by id desc limit 1')
  return found.rows[0] as Record<string, unknown>
}
