import { beforeAll, describe, expect, it } from 'vitest'
import { activateAccount } from '@/lib/accounts/actions'
import { findOwnLinks } from '@/lib/accounts/work'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { database } from '@/tests/support/demo'
import { makeAdministratorLink } from '../../scripts/account-link.ts'
import { verifyTrail } from '../../scripts/trail-verify.ts'

const admin = 'admin@jambi.example'
const make = (email: string) => makeAdministratorLink(database.owner, process.env.NEXTAUTH_SECRET!, email)
let id: string
beforeAll(async () => {
  id = (await owner.query('select id from "User" where email = $1', [admin])).rows[0].id
})

describe('the command at the server', () => {
  it('makes a link for an administrator whom nobody else can help, which the trail and the owner are told of', async () => {
    const older = await make(admin)
    const token = await make(admin)
    expect(await lastTrail()).toMatchObject({
      action: 'account.link',
      subjectId: id,
      actorId: null,
      actorName: 'Server',
    })
    await actAs(null)
    const newPassword = 'angin malam lewat jendela'
    expect((await send(activateAccount, { token: older, newPassword })).state).toMatchObject({ kind: 'refused' })
    expect((await send(activateAccount, { token, newPassword })).to).toBe('/account')
    expect(await inRequest('read', (tx) => findOwnLinks(tx))).toMatchObject([{ answer: null }, { answer: null }])
    expect((await verifyTrail(database.owner)).filter(({ fault }) => fault)).toEqual([])
  })
  it('makes none for another account, for one that is locked, or for nobody', async () => {
    const none = /No open account of an administrator/
    await expect(make('kabag@jambi.example')).rejects.toThrow(none)
    await expect(make('tidak.ada@jambi.example')).rejects.toThrow(none)
    await owner.query(`update "User" set "disabledAt" = now() where email = 'admin@sumut.example'`)
    await expect(make('admin@sumut.example')).rejects.toThrow(none)
  })
})
