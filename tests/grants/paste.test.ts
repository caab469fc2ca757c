import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { activateAccount } from '@/lib/accounts/actions'
import { messages } from '@/lib/grants/messages'
import { findAccountPaste, listPastedLinks } from '@/lib/grants/paste'
import { applyAccounts, pasteAccounts } from '@/lib/grants/paste-actions'
import { readAccountColumns } from '@/lib/grants/paste-columns'
import { readRole } from '@/lib/grants/paste-roles'
import { accountsAtOnce } from '@/lib/grants/paste-schema'
import { roles } from '@/lib/grants/roles'
import { readSheet } from '@/lib/people/paste-sheet'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { jar } from '@/tests/support/headers'
import { refused } from '@/tests/support/refused'
import { setClock } from '../departures/release-day'

const admin = 'admin@jambi.example'
const heading = 'Nama\tJabatan\tSurel\tPeran\tPerangkat Daerah\tBerlaku sampai'
const row = (n: number, more: Partial<Record<'role' | 'agency' | 'email' | 'until', string>> = {}) =>
  [
    `Orang Umpama ${n}`,
    'Analis',
    more.email ?? `umpama${n}@jambi.example`,
    more.role ?? 'Penilai',
    more.agency ?? '',
    more.until ?? '',
  ].join('\t')
/** Pastes rows below a heading, and gives the page's list. */
async function paste(...rows: string[]) {
  const { to, state } = await send(pasteAccounts, { rows: [heading, ...rows].join('\n') })
  if (!to) throw new Error(JSON.stringify(state))
  return to.split('paste=')[1]!
}
const staged = async (pasteId: string) =>
  (await inRequest('read', (tx, { actor, today }) => findAccountPaste(tx as Read, actor!, pasteId, today)))!
const problemsOf = async (pasteId: string) =>
  (await staged(pasteId))
    .judged()
    .map(({ problems }) => problems.map(({ field, said }) => [field, typeof said === 'string' ? said : said.key]))
const apply = async (pasteId: string, more: Record<string, string> = {}) => {
  const { version } = await staged(pasteId)
  return send(applyAccounts, { pasteId, version: String(version), intent: 'apply', ...more })
}
const accountsOf = async (like: string) =>
  (
    await owner.query(
      `select u.email, g.role, g."agencyId" is not null as "overAgency", g."endsOn"::text as "endsOn", g."confirmedAt" is null as waits
       from "User" u join "Grant" g on g."userId" = u.id where u.email like $1 order by u.email`,
      [like],
    )
  ).rows

beforeAll(() => setClock('2024-06-28'))
beforeEach(async () => {
  jar.clear()
  await actAs(admin)
})

describe('a pasted list of accounts', () => {
  it('is told row by row and cell by cell what is wrong; nothing is made before it is applied', async () => {
    const id = await paste(
      row(1),
      row(2, { role: 'Juru Kunci' }),
      row(3, { role: 'Pengelola kepegawaian' }),
      row(4, { role: 'HR', agency: 'Dinas Antah Berantah' }),
      row(5, { email: 'bukan surel' }),
      row(6, { email: 'umpama1@jambi.example' }),
      row(7, { until: '27/06/2024' }),
    )
    expect(await problemsOf(id)).toEqual([
      [],
      [['role', 'grants.pasteRoleUnknown']],
      [['agency', 'grants.agencyMissing']],
      [['agency', 'people.pasteAgencyUnknown']],
      [['email', 'accounts.emailWrong']],
      [['email', 'grants.pasteTwice']],
      [['endsOn', 'grants.endsBefore']],
    ])
    expect(await accountsOf('umpama%')).toEqual([])
  })

  it('makes an account of each good row with its role, and keeps the others to be mended', async () => {
    const id = await paste(
      row(11, { role: 'HR', agency: 'Diskominfo', until: '31/12/2024' }),
      row(12, { role: 'Verifikator' }),
      row(13, { role: 'Juru Kunci' }),
    )
    expect((await apply(id)).to).toContain(id)
    expect(await lastTrail()).toMatchObject({ action: 'user.import', after: { rows: 2, left: 1 } })
    expect(await accountsOf('umpama1_@%')).toEqual([
      { email: 'umpama11@jambi.example', role: 'agency_hr', overAgency: true, endsOn: '2024-12-31', waits: false },
      { email: 'umpama12@jambi.example', role: 'verifier', overAgency: false, endsOn: null, waits: true },
    ])
    const mended = await apply(id, { 'rows[0].n': '4', 'rows[0].cells.role': 'Auditor' })
    expect(mended.to).not.toBeNull()
    expect((await accountsOf('umpama13@%')).map(({ role }) => role)).toEqual(['auditor'])
    expect((await staged(id)).appliedAt).not.toBeNull()
  })

  it('keeps a row whose address somebody has, also in another government, and says the same of both', async () => {
    const id = await paste(row(21, { email: 'kabag@sumut.example' }), row(22, { email: 'staf@jambi.example' }), row(23))
    await apply(id)
    expect((await accountsOf('umpama2_@%')).map(({ email }) => email)).toEqual(['umpama23@jambi.example'])
    expect(await problemsOf(id)).toEqual([[['email', 'accounts.emailTaken']], [['email', 'accounts.emailTaken']]])
  })

  it('is the sheet of its links, each of which opens its account once', async () => {
    const id = await paste(row(31), row(32))
    await apply(id)
    const links = async () => {
      const { activationIds } = await staged(id)
      return inRequest('read', (tx, { actor }) => listPastedLinks(tx as Read, actor!, activationIds))
    }
    const [first] = await links()
    expect((await links()).map(({ user }) => user.name)).toEqual(['Orang Umpama 31', 'Orang Umpama 32'])
    jar.clear()
    const token = first!.href.split('/').at(-1)!
    expect((await send(activateAccount, { token, newPassword: 'hujan turun sore di danau sipin' })).to).toBe('/')
    await actAs(admin)
    expect((await links()).map(({ user }) => user.name)).toEqual(['Orang Umpama 32'])
  })

  it('is nobody else’s: another administrator of the installation does not find it', async () => {
    const id = await paste(row(41))
    await actAs('admin@sumut.example')
    expect((await send(applyAccounts, { pasteId: id, version: '1' })).state).toMatchObject(refused('shell.notFound'))
  })

  it('takes so many rows at once and no more', async () => {
    const rows = Array.from({ length: accountsAtOnce + 1 }, (_, n) => row(1000 + n)).join('\n')
    const { state } = await send(pasteAccounts, { rows: `${heading}\n${rows}` })
    expect(state).toMatchObject({ kind: 'invalid', fields: { rows: expect.stringContaining('201') } })
  })
})

describe('what a list says', () => {
  it('is read by its headings in whichever order, and without any in the usual one', () => {
    const read = (text: string) => readAccountColumns(readSheet(text))
    expect(read('No\tE-mail\tNama Lengkap\tHak akses\n1\ta@b.go.id\tAni\tAuditor').columns).toEqual([
      '',
      'email',
      'name',
      'role',
    ])
    expect(read('Ani\tStaf\ta@b.go.id\tAuditor').rows).toHaveLength(1)
    expect(read('Ani\tStaf\ta@b.go.id\tAuditor').columns[2]).toBe('email')
  })
  it('names every role by the word that the pages have for it, in both languages', () => {
    for (const role of roles) {
      const key = `role${role.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}` as 'roleVerifier'
      expect([readRole(messages[key].id), readRole(messages[key].en)]).toEqual([role, role])
    }
    expect([readRole('Kabag Kerja Sama'), readRole(' ADMIN '), readRole('juru kunci')]).toEqual([
      'cooperation_head',
      'administrator',
      null,
    ])
  })
})
