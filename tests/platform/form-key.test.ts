import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { addPartner } from '@/lib/programmes/actions'
import { actAs, owner, send } from '@/tests/support/acting'
import { jar } from '@/tests/support/headers'
import { holding, waiting } from '@/tests/support/locks'

const partner = { name: 'Pemerintah Kota Sekali', country: 'Jepang' }
const countPartners = async (name: string) =>
  (await owner.query('select 1 from "Partner" where name = $1', [name])).rowCount
const countTrail = async () => (await owner.query(`select 1 from "AuditEvent" where action = 'partner.add'`)).rowCount
const notice = () => JSON.parse(Buffer.from(jar.get('angkatan.notice')!, 'base64url').toString())
const submissions = async (key: string) => (await owner.query('select * from "Submission" where key = $1', [key])).rows
const refused = (reason: string) => ({ kind: 'refused', reason: expect.stringContaining(reason) })

beforeEach(() => actAs('staf@jambi.example'))

it('a form sent again with its key has one effect and gets the same answer', async () => {
  const key = randomUUID()
  const first = await send(addPartner, { ...partner, _key: key })
  const said = notice()
  jar.delete('angkatan.notice')
  const trail = await countTrail()
  expect(await send(addPartner, { ...partner, _key: key })).toEqual(first)
  expect(notice()).toEqual(said)
  expect(await countTrail()).toBe(trail)
  expect(await submissions(key)).toMatchObject([{ next: first.to }])
})

it('the same key with another body is told that it was sent already, and changes nothing', async () => {
  const key = randomUUID()
  const name = 'Pemerintah Kota Lain Isi'
  expect((await send(addPartner, { ...partner, name, _key: key })).to).not.toBeNull()
  const other = await send(addPartner, { ...partner, name: `${name} Dua`, _key: key })
  expect(other.state).toMatchObject(refused('sudah pernah dikirim dengan isi lain'))
  expect(await countPartners(`${name} Dua`)).toBe(0)
})

it('of the same form at the same moment the second waits for the first, and gets its answer', async () => {
  const key = randomUUID()
  const fields = { ...partner, name: 'Pemerintah Kota Serentak', _key: key }
  // Whoever writes the partner waits here, the key already claimed.
  const lock = await holding('lock table "Partner" in exclusive mode', [])
  const first = send(addPartner, fields)
  await waiting([first])
  const second = send(addPartner, fields)
  await waiting([first, second])
  await lock.release()
  expect(await first).toEqual(await second)
  expect(await countPartners(fields.name)).toBe(1)
})

it('a key of one account is nobody else’s', async () => {
  const key = randomUUID()
  const name = 'Pemerintah Kota Dua Orang'
  await send(addPartner, { ...partner, name, _key: key })
  await actAs('kabag@jambi.example')
  expect((await send(addPartner, { ...partner, name: `${name} Lagi`, _key: key })).to).not.toBeNull()
})

it('a form that was refused keeps no key, so that it can be mended and sent again', async () => {
  const key = randomUUID()
  const taken = await send(addPartner, { ...partner, _key: key })
  expect(taken.state).toMatchObject({ kind: 'invalid', fields: { name: expect.any(String) } })
  expect(await submissions(key)).toEqual([])
  expect((await send(addPartner, { ...partner, name: 'Pemerintah Kota Diperbaiki', _key: key })).to).not.toBeNull()
})

it('what is no key is refused', async () => {
  const { state } = await send(addPartner, { ...partner, name: 'Tanpa Kunci', _key: 'bukan kunci' })
  expect(state).toMatchObject(refused('telah diubah'))
})
