import { beforeEach, describe, expect, it } from 'vitest'
import { searchPeople } from '@/lib/people/search-actions'
import { actAs, owner } from '../support/acting'
import { noticeLeft } from '../support/headers'

type Known = { id: string; nip: string }
const personOf = async (government: string, agency: string): Promise<Known> =>
  (
    await owner.query(
      `select p.id, p.nip from "Person" p join "Agency" a on a.id = p."agencyId" join "Government" g on g.id = p."governmentId"
       where g."shortName" = $1 and a."shortName" = $2 and p.nip is not null and p.active order by p.id limit 1`,
      [government, agency],
    )
  ).rows[0]

async function search(q: string, more: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ back: '/people', q, ...more })) form.append(name, value)
  noticeLeft()
  const to = await searchPeople(form).then(
    () => null,
    (error) => String(error.digest).split(';')[2],
  )
  return { to, said: noticeLeft()?.key ?? null }
}

const own = await personOf('Kota Jambi', 'Diskominfo')
const sibling = await personOf('Kota Jambi', 'Disdik')
const foreign = await personOf('Sumatera Utara', 'Bappelitbang')
beforeEach(() => actAs('verifikator@jambi.example'))

describe('a search over people', () => {
  it('puts a name into the address of its list, beside the other filters', async () => {
    const { to } = await search('Rini Contoh', { agency: 'abc', person: own.id, page: '3', show: '' })
    expect(to).toBe('/people?agency=abc&q=Rini+Contoh')
    expect((await search('')).to).toBe('/people')
    expect((await search('Rini', { back: '/cohorts/1/participants#add' })).to).toBe(
      '/cohorts/1/participants?q=Rini#add',
    )
  })

  it('never puts a number there, however it is written: the list gets the person by id', async () => {
    const spaced = own.nip.replace(/(\d{8})(\d{6})(\d)(\d{3})/, '$1 $2 $3 $4')
    for (const typed of [own.nip, spaced, spaced.replaceAll(' ', '.'), own.nip.slice(0, 17)])
      expect(await search(typed, { agency: 'abc' })).toEqual({ to: `/people?agency=abc&person=${own.id}`, said: null })
  })

  it.each([
    ['a number that nobody has', '199901012024011999'],
    ['the number of somebody of another government', foreign.nip],
    ['more digits than a number has', '1'.repeat(30)],
  ])('says the same of %s, and shows no part of it', async (_, typed) => {
    expect(await search(typed)).toEqual({ to: '/people', said: 'people.nipNotFound' })
  })

  it('finds within the own agency only what the own agency has', async () => {
    await actAs('hr@jambi.example')
    expect((await search(own.nip)).to).toBe(`/people?person=${own.id}`)
    expect(await search(sibling.nip)).toEqual({ to: '/people', said: 'people.nipNotFound' })
  })

  it('finds for leadership, who reads nominations but no register', async () => {
    await actAs('asisten@jambi.example')
    expect((await search(own.nip, { back: '/verification' })).to).toBe(`/verification?person=${own.id}`)
  })

  it('shows everyone whose number has these digits, wherever they stand in it, and asks for more where they are many', async () => {
    const twin = own.nip.slice(0, 17) + ((Number(own.nip.at(-1)) + 1) % 10)
    await owner.query('update "Person" set nip = $2 where id = $1', [sibling.id, twin])
    const { to, said } = await search(own.nip.slice(0, 17))
    expect([said, to!.split('=')[1]!.split('.').toSorted()]).toEqual([null, [own.id, sibling.id].toSorted()])
    expect((await search(own.nip)).to).toBe(`/people?person=${own.id}`)
    expect((await search(`${own.nip.slice(8, 14)} ${own.nip[14]} ${own.nip.slice(15)}`)).to).toContain(own.id)
    await owner.query('update "Person" set nip = $2 where id = $1', [sibling.id, sibling.nip])
    expect(await search('0000', {})).toEqual({ to: '/people', said: 'people.nipNotFound' })
    expect(await search('198')).toEqual({ to: '/people', said: 'people.nipShort' })
    await owner.query(
      `insert into "Person" (id, "governmentId", "agencyId", kind, nip, name, "nameFold", post)
       select gen_random_uuid(), "governmentId", "agencyId", 'pns', '19000101190001' || 1000 + n, 'Banyak Teladan', 'banyak teladan', 'Staf'
       from "Person", generate_series(1, 21) n where id = $1`,
      [own.id],
    )
    expect(await search('19000101 1900')).toEqual({ to: '/people', said: 'people.nipSeveral' })
  })

  it('takes a name and a number together, as a list has them', async () => {
    const { rows } = await owner.query('select name from "Person" where id = $1', [own.id])
    expect((await search(`${rows[0].name} ${own.nip.slice(8)}`)).to).toBe(`/people?person=${own.id}`)
    expect(await search(`Entah Siapa ${own.nip}`)).toEqual({ to: '/people', said: 'people.nipNotFound' })
  })

  it('leads nowhere outside, and leaves no row in the trail', async () => {
    const count = async () => (await owner.query('select count(*)::int as n from "AuditEvent"')).rows[0].n
    const before = await count()
    for (const back of ['//evil.example', 'https://evil.example', '/people?x=1', '/\\evil'])
      expect(await search('Rini', { back })).toEqual({ to: null, said: 'shell.notUnderstood' })
    await search(own.nip)
    expect(await count()).toBe(before)
  })

  it('goes nowhere without a session', async () => {
    await actAs(null)
    expect(await search(own.nip)).toEqual({ to: null, said: 'shell.sessionEnded' })
  })
})
