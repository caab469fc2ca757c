import pg from 'pg'
import { apartRefusal } from '../lib/access/apart.ts'
import type { GrantedRole } from '../lib/access/permissions.ts'
import { readSettings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { enterProject } from './environment.ts'
import { findLivingStarter } from './lock.ts'
import { Refusal, runCommand } from './refusal.ts'

/**
 * npm run role:confirm -- kabag@… [role]: confirms a role that waits for a second person where nobody in office can,
 * by whoever owns the server. It stands in the trail; ask in person whether the owner of the account opened it.
 */
async function main() {
  enterProject()
  const [email, role] = process.argv.slice(2).map((word) => word.trim().toLowerCase())
  if (!email) throw new Refusal('Say whose role it is: npm run role:confirm -- kabag@jambi.example')
  const settings = readSettings(process.env)
  const isRunning = findLivingStarter(settings.dataFolder) !== null
  const database = await openDatabase(settings)
  try {
    const confirmed = await confirmAtServer(database.owner, email, role)
    console.log(
      `The role ${confirmed} of ${email} takes effect now. The trail says that it was confirmed at the server.`,
    )
  } finally {
    if (!isRunning) await database.stop()
  }
}

type Waiting = {
  id: string
  userId: string
  role: GrantedRole
  governmentId: string | null
  isActivated: boolean
  held: GrantedRole[]
  confirmers: string[]
}

/** Confirms the one role that waits; gives its name. Throws a Refusal where somebody in office can, or it may not be. */
export async function confirmAtServer(ownerUrl: string, email: string, role?: string): Promise<string> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query('begin')
    const grant = chooseOne(await listWaitingRoles(client, email, role), email)
    refuseUnlessAlone(grant, email)
    await client.query(`update "Grant" set "confirmedAt" = now() where id = $1`, [grant.id])
    await client.query(
      `insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId", after)
       values (domain_now(), 'Server', 'npm run role:confirm', 'grant.confirm', 'grant', $1, $2,
         jsonb_build_object('userId', $3::text, 'role', $4::text))`,
      [grant.id, grant.governmentId, grant.userId, grant.role],
    )
    await client.query('commit')
    return grant.role
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

/** The roles of an account that wait, locked, each with who in office could confirm it: not who gave it, not who gets it. */
async function listWaitingRoles(client: pg.Client, email: string, role = '') {
  const { rows } = await client.query<Waiting>(
    `with today as (select (domain_now() at time zone 'Asia/Jakarta')::date as day)
     select g.id, g."userId", g.role, g."governmentId", u."passwordHash" is not null as "isActivated",
       array(select o.role::text from "Grant" o, today where o."userId" = u.id and o.id <> g.id and o."endedAt" is null
         and (o."endsOn" is null or o."endsOn" >= day)) as held,
       array(select distinct s.email from "Grant" o join "User" s on s.id = o."userId", today
         where confirms(o, g."governmentId") and o."endedAt" is null and (o."endsOn" is null or o."endsOn" >= day)
           and s."disabledAt" is null and s."passwordHash" is not null
           and s.id <> g."userId" and s.id is distinct from g."createdById") as confirmers
     from "Grant" g join "User" u on u.id = g."userId"
     where u.email = $1 and u."disabledAt" is null and g."confirmedAt" is null and g."endedAt" is null
       and ($2 = '' or g.role::text = $2)
     order by g.id for update of g`,
    [email, role],
  )
  return rows
}

function chooseOne(waiting: Waiting[], email: string): Waiting {
  const [grant, ...more] = waiting
  if (!grant) throw new Refusal(`No open account with the address ${email} has such a role that waits.`)
  if (more.length === 0) return grant
  const roles = waiting.map(({ role }) => role).join(', ')
  throw new Refusal(`Several roles of ${email} wait (${roles}): name one after the address.`)
}

function refuseUnlessAlone({ isActivated, confirmers, held, role }: Waiting, email: string) {
  if (!isActivated) throw new Refusal(`${email} has not been activated yet: its owner sets a password first.`)
  if (confirmers.length > 0)
    throw new Refusal(`Somebody in office can confirm this role in Angkatan: ${confirmers.join(', ')}.`)
  if (apartRefusal(held, role))
    throw new Refusal(`${email} holds a role that never stands beside this one: end it first.`)
}

if (import.meta.main) {
  await runCommand(main)
  process.exit(0)
}
