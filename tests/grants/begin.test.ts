import pg from 'pg'
import { expect, it } from 'vitest'
import { beginInstallation } from '@/lib/grants/installation-actions'
import { idle } from '@/lib/platform/form-state'
import { database } from '@/tests/support/database'
import { requestHeaders } from '@/tests/support/headers'
import { holding, waiting } from '@/tests/support/locks'

requestHeaders.set('sec-fetch-site', 'same-origin')
process.env.ANGKATAN_SETUP_CODE = '7KQ2-M4XD-9TBN'
const fields = {
  setupCode: '7kq2 m4xd 9tbn',
  'government.name': 'Pemerintah Kota Misalan',
  'government.shortName': 'Kota Misalan',
  'government.kind': 'kota',
  'government.zone': 'Asia/Makassar',
  'government.city': 'Misalan',
  'government.cooperationUnit': 'Bagian Kerja Sama Setda Kota Misalan',
  'government.personnelUnit': 'BKPSDM',
  'administrator.name': 'Joko Teladan',
  'administrator.post': 'Administrator',
  'administrator.email': 'Admin@misalan.example',
  'administrator.newPassword': 'hujan turun sore di sawah',
}
const begin = async (changed: Partial<typeof fields> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...changed })) form.append(name, value)
  return beginInstallation(idle, form).catch((error) => String(error.digest))
}

it('begins an empty installation once, even when two come first at the same moment', async () => {
  const owner = new pg.Client(database.owner)
  await owner.connect()
  const weak = await begin({ 'administrator.newPassword': 'kotamisalan1' })
  expect(weak).toMatchObject({ kind: 'invalid', fields: { 'administrator.newPassword': expect.any(String) } })
  expect(JSON.stringify(weak)).not.toContain('kotamisalan1')
  const stranger = await begin({ setupCode: '7KQ2-M4XD-9TBM' })
  expect(stranger).toMatchObject({ kind: 'invalid', fields: { setupCode: expect.stringContaining('salah') } })
  // Both stand at the door of an empty installation before either is let in.
  const lock = await holding('lock table "Installation" in access exclusive mode')
  const both = [begin(), begin({ 'government.name': 'Pemerintah Kota Umpama' })]
  await waiting(both)
  await lock.release()
  const answers = await Promise.all(both)
  expect(answers.filter((one) => typeof one === 'string' && one.includes(';/;'))).toHaveLength(1)
  const made = await owner.query(
    'select u.email, g.role, g.scope from "User" u join "Grant" g on g."userId" = u.id order by g.scope',
  )
  expect(made.rows).toEqual([
    { email: 'admin@misalan.example', role: 'administrator', scope: 'installation' },
    { email: 'admin@misalan.example', role: 'administrator', scope: 'government' },
  ])
  // Whoever has begun is signed in already.
  const sessions = await owner.query('select u.email from "Session" s join "User" u on u.id = s."userId"')
  expect(sessions.rows).toEqual([{ email: 'admin@misalan.example' }])
  const late = await begin({ 'government.name': 'Pemerintah Kota Rekaan', 'administrator.email': 'b@misalan.example' })
  expect(late).toMatchObject({ kind: 'refused' })
  await owner.end()
})
