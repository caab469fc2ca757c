import { beforeEach, describe, expect, it } from 'vitest'
import { rolesOf } from '@/lib/access/actor'
import { activateAccount, signIn } from '@/lib/accounts/actions'
import { findTrip } from '@/lib/conduct/queries'
import { inviteParticipants } from '@/lib/participants/invitation-actions'
import { inRequest } from '@/lib/platform/doors/transaction'
import { activationSecret } from '@/lib/platform/session'
import { cohortId, peopleOf } from '../departures/release-day'
import { actAs, owner, send } from '../support/acting'
import { jar } from '../support/headers'

/** Who the next request would be, and what it could see of the register. */
const nextRequest = () =>
  inRequest('read', async (tx, { actor }) => ({
    actor,
    roles: actor ? [...rolesOf(actor)].sort() : [],
    people: await tx.person.count(),
  }))
const rowOf = async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows[0]

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "SignInAttempt"')
})

describe('an account made by an activation sheet', () => {
  it('is the participant: signed in, it is that person with that delegation, and sees nobody else', async () => {
    await actAs('penghubung@sumut.example')
    await send(inviteParticipants, { cohortId })
    const traveller = (await peopleOf('sumut')).at(-1)!
    const { linkId } = await rowOf(
      `select a.id as "linkId" from "Activation" a join "User" u on u.id = a."userId" where u."personId" = $1 and a."usedAt" is null`,
      [traveller.personId],
    )
    jar.clear()
    const email = 'peserta.baru@sumut.example'
    const newPassword = 'jalan pagi ke dermaga'
    await owner.query('update "User" set email = null where "personId" = $1', [traveller.personId])
    await send(activateAccount, { token: activationSecret(linkId), email, newPassword })
    expect((await send(signIn, { email, password: newPassword })).to).toBe('/')
    const { actor, roles, people } = await nextRequest()
    expect(actor).toMatchObject({
      personId: traveller.personId,
      participations: [{ participantId: traveller.id, cohortId }],
    })
    expect(roles).toEqual(['participant'])
    expect(people).toBe(1)
  })

  it('is one for a person, whatever writes it', async () => {
    const traveller = (await peopleOf('sumut')).at(-1)!
    const second = owner.query(
      `insert into "User" (id, name, post, "governmentId", "personId")
       select gen_random_uuid(), name, post, "governmentId", id from "Person" where id = $1`,
      [traveller.personId],
    )
    await expect(second).rejects.toMatchObject({ code: '23505' })
  })

  it('goes with nothing any more at the next request after a withdrawal, and reads only how that came', async () => {
    await actAs('peserta@sumut.example')
    expect((await nextRequest()).roles).toEqual(['participant'])
    const { personId } = (await nextRequest()).actor!
    await owner.query(`update "Participant" set state = 'withdrawn' where "personId" = $1`, [personId])
    const { actor, roles } = await nextRequest()
    expect(actor).toMatchObject({ personId, participations: [], left: [{ cohortId: expect.any(String) }] })
    expect(roles).toEqual(['participant'])
    const read = await inRequest('read', async (tx, { today }) => [
      await tx.nameListEntry.count(),
      (await findTrip(tx, actor!, today))?.left?.kind,
    ])
    expect(read).toEqual([0, 'withdraw'])
  })
})

describe('access ends at the next request', () => {
  it('of an account that was locked, without its session being touched', async () => {
    await actAs('verifikator@jambi.example')
    expect((await nextRequest()).people).toBeGreaterThan(100)
    await owner.query(`update "User" set "disabledAt" = now() where email = 'verifikator@jambi.example'`)
    expect(await nextRequest()).toEqual({ actor: null, roles: [], people: 0 })
  })

  it('of a role that was ended, or whose last day is over', async () => {
    await actAs('auditor@jambi.example')
    expect((await nextRequest()).roles).toEqual(['auditor'])
    const where = `where "userId" = (select id from "User" where email = 'auditor@jambi.example')`
    await owner.query(`update "Grant" set "endsOn" = domain_now()::date - 1 ${where}`)
    expect(await nextRequest()).toMatchObject({ roles: [], people: 0 })
    await owner.query(`update "Grant" set "endsOn" = null, "endedAt" = now() ${where}`)
    expect(await nextRequest()).toMatchObject({ roles: [], people: 0 })
  })
})
