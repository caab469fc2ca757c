import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { hashOfSecret, secretOfActivation } from '../lib/platform/activation-secret.ts'
import { readSettings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { enterProject } from './environment.ts'
import { findLivingStarter } from './lock.ts'
import { Refusal, runCommand } from './refusal.ts'
import { loadSecrets } from './secrets.ts'

/**
 * npm run account:link -- admin@…: a password link for an administrator whom nobody else can help, made at the server
 * by whoever owns it. It holds for a day and once, stands in the trail, and the owner of the account is told of it.
 */
async function main() {
  enterProject()
  const email = process.argv[2]?.trim().toLowerCase()
  if (!email) throw new Refusal('Say whose account it is for: npm run account:link -- admin@jambi.example')
  const settings = readSettings(process.env)
  const isRunning = findLivingStarter(settings.dataFolder) !== null
  const database = await openDatabase(settings)
  try {
    const key = settings.sessionSecret ?? loadSecrets(settings.dataFolder).session
    const secret = await makeAdministratorLink(database.owner, key, email)
    console.log(
      `${settings.publicUrl}/activate/${secret}\nIt works once, for a day. Older links of this account have ended.`,
    )
  } finally {
    if (!isRunning) await database.stop()
  }
}

/** Makes the link for an open account that administers something; gives its secret. Throws a Refusal for any other. */
export async function makeAdministratorLink(ownerUrl: string, key: string, email: string) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ id: string; governmentId: string | null }>(
      `select u.id, u."governmentId" from "User" u where u.email = $1 and u."disabledAt" is null
         and exists (select from "Grant" g where g."userId" = u.id and g.role = 'administrator' and g."endedAt" is null
           and g."confirmedAt" is not null)`,
      [email],
    )
    const user = rows[0]
    if (!user) throw new Refusal(`No open account of an administrator has the address ${email}.`)
    const id = randomUUID()
    const secret = secretOfActivation(key, id)
    await client.query(`update "Activation" set "usedAt" = now() where "userId" = $1 and "usedAt" is null`, [user.id])
    await client.query(
      `insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt")
       values ($1, $2, $3, 'reset', $4, now() + interval '1 day')`,
      [id, user.id, user.governmentId, hashOfSecret(secret)],
    )
    await client.query(
      `insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId", after)
       values (domain_now(), 'Server', 'npm run account:link', 'account.link', 'user', $1, $2, jsonb_build_object('activationId', $3::text))`,
      [user.id, user.governmentId, id],
    )
    await client.query('commit')
    return secret
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

if (import.meta.main) {
  await runCommand(main)
  process.exit(0)
}
