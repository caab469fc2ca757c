import { expect, it } from 'vitest'
import { saveCeremony } from '@/lib/departures/ceremony-actions'
import { editPartner } from '@/lib/programmes/actions'
import { actAs, owner, submit } from '@/tests/support/acting'

const partner = async () => (await owner.query('select id, version from "Partner" order by name limit 1')).rows[0]!
const edit = async (name: string) => {
  const { id, version } = await partner()
  return { partnerId: id, version: String(version), name, country: 'Jepang' }
}
const changed = (said: string) => ({
  kind: 'refused',
  changed: { said: expect.stringContaining(said) },
})

it('who comes too late is told who was faster and when, and gets back what was typed', async () => {
  await actAs('staf@jambi.example')
  const seen = await edit('Pemerintah Kota Kedua')
  await actAs('kabag@jambi.example')
  await submit(editPartner, await edit('Pemerintah Kota Pertama'))
  const { rows } = await owner.query(`select name from "User" where email = 'kabag@jambi.example'`)
  await actAs('staf@jambi.example')
  const { state } = await submit(editPartner, seen)
  expect(state).toMatchObject(changed(`diubah oleh ${rows[0].name} pada 28 Juni 2024`))
  expect(state).toMatchObject({ values: { name: 'Pemerintah Kota Kedua' } })
})

it('who was faster in another tab of their own is told so', async () => {
  await actAs('staf@jambi.example')
  const seen = await edit('Pemerintah Kota Lama')
  await submit(editPartner, await edit('Pemerintah Kota Baru'))
  expect((await submit(editPartner, seen)).state).toMatchObject(changed('Anda ubah sendiri pada'))
})

it('who changed what a form names by its cohort alone is told, and not who once did something else to the cohort', async () => {
  const { rows } = await owner.query(
    `select d."cohortId", d.version, e.place, e.day::text, e."startsAt", e.zone, e.officiant
     from "Delegation" d join "DepartureEvent" e on e."delegationId" = d.id join "User" u on u."governmentId" = d."governmentId"
     where u.email = 'staf@jambi.example' and d.state = 'approved' limit 1`,
  )
  const { version, ...ceremony } = rows[0]
  const seen = { ...ceremony, version: String(version) }
  await actAs('kabag@jambi.example')
  expect((await submit(saveCeremony, seen)).to).not.toBeNull()
  const kabag = (await owner.query(`select name from "User" where email = 'kabag@jambi.example'`)).rows[0].name
  await actAs('staf@jambi.example')
  expect((await submit(saveCeremony, seen)).state).toMatchObject(changed(`diubah oleh ${kabag} pada 28 Juni 2024`))
})
