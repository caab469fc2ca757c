import { describe, expect, it } from 'vitest'
import { allows } from '@/lib/access/actor'
import { addUser } from '@/lib/grants/account-actions'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { database } from '@/tests/support/demo'
import { confirmAtServer } from '../../scripts/role-confirm.ts'
import { verifyTrail } from '../../scripts/trail-verify.ts'

const admin = 'admin@jambi.example'
const confirm = (email: string, role?: string) => confirmAtServer(database.owner, email, role)
let made = 0
async function add(role: string) {
  const email = `sendiri${++made}@jambi.example`
  await actAs(admin)
  await send(addUser, { name: 'Rini Umpama', post: 'Pejabat', email, role, agencyId: '', endsOn: '' })
  return email
}
const activate = (email: string) => owner.query(`update "User" set "passwordHash" = 'x' where email = $1`, [email])
/** Everybody who could confirm beside the one administrator has left. */
const leaveAlone = () =>
  owner.query(
    `update "Grant" g set "endedAt" = now() from "User" u where u.id = g."userId" and u.email <> $1
       and (g.scope = 'installation' or g.role in ('administrator', 'cooperation_head', 'leadership'))`,
    [admin],
  )
const approves = async (email: string) => {
  await actAs(email)
  return inRequest('read', async (_tx, { actor }) => allows(actor, 'lineup.approve'))
}

describe('the command at the server that confirms a role', () => {
  it('is refused, by name, as long as somebody in office can, and for an account that nobody has activated', async () => {
    const email = await add('cooperation_head')
    await expect(confirm(email)).rejects.toThrow(/has not been activated/)
    await activate(email)
    await expect(confirm(email)).rejects.toThrow(/kabag@jambi\.example/)
    await owner.query(
      `update "Grant" set "endedAt" = now() where "userId" = (select id from "User" where email = $1)`,
      [email],
    )
    await expect(confirm(email)).rejects.toThrow(/No open account/)
  })
  it('confirms the Kabag of an office with one administrator and nobody else, and the trail says where', async () => {
    await leaveAlone()
    const email = await add('cooperation_head')
    await activate(email)
    expect(await approves(email)).toBe(false)
    expect(await confirm(email)).toBe('cooperation_head')
    expect(await lastTrail()).toMatchObject({
      ...{ action: 'grant.confirm', actorId: null, actorName: 'Server', actorPost: 'npm run role:confirm' },
      after: { role: 'cooperation_head' },
    })
    expect(await approves(email)).toBe(true)
    expect((await verifyTrail(database.owner)).filter(({ fault }) => fault)).toEqual([])
    const next = await add('leadership')
    await activate(next)
    await expect(confirm(next)).rejects.toThrow(new RegExp(email))
  })
  it('keeps apart what one account never holds together, and asks which of several roles is meant', async () => {
    await leaveAlone()
    const email = await add('verifier')
    await activate(email)
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId", "confirmedAt", "createdById")
       select gen_random_uuid(), id, 'leadership', 'government', "governmentId", null, "createdById"
       from (select u.id, u."governmentId", g."createdById" from "User" u join "Grant" g on g."userId" = u.id where u.email = $1) known`,
      [email],
    )
    await expect(confirm(email)).rejects.toThrow(/name one/)
    await expect(confirm(email, 'leadership')).rejects.toThrow(/never stands beside/)
  })
})
