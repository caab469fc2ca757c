import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { eligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import { listNominations, nominationFilters } from '@/lib/nominations/list'
import { listQueue, queueFilters } from '@/lib/nominations/verification-queue'
import { listPeople, peopleFilters } from '@/lib/people/list'
import { foldName, writeName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, owner } from '../support/acting'

type Reading = { tx: Read; actor: Actor; today: Parameters<typeof findCohort>[3] }
const reading = <T>(look: (go: Reading) => Promise<T>) =>
  inRequest('read', (tx, { actor, today }) => look({ tx: tx as Read, actor: actor!, today }))
type Named = { titleFront: string; name: string; titleBack: string }
type Waiting = Named & { id: string; personId: string; cohortId: string; delegationId: string }
let one: Waiting

beforeAll(async () => {
  const { rows } = await owner.query(
    `select n.id, n."personId", n."cohortId", n."delegationId", p."titleFront", p.name, p."titleBack" from "Nomination" n
     join "Person" p on p.id = n."personId" join "Government" g on g.id = p."governmentId" join "Cohort" c on c.id = n."cohortId"
     join "Delegation" d on d.id = n."delegationId"
     where n.state = 'submitted' and g."shortName" = 'Kota Jambi' and c.state in ('open', 'selecting') and d.state = 'preparing'
       and length(split_part(p.name, ' ', 1)) > 4 and p.name like '% %' order by n.id limit 1`,
  )
  one = { ...rows[0], titleFront: 'dr.', titleBack: 'S.Pd., M.Kes.' }
  await actAs('verifikator@jambi.example')
})

const misspelt = (name: string) => name.replace(/^(..)./, '$1x')
const lists: Record<string, (q: string) => Promise<{ ids: string[]; isNear: boolean }>> = {
  register: (q) =>
    reading(async ({ tx, actor, today }) => {
      const { rows, isNear } = await listPeople(tx, actor, peopleFilters.parse({ q }), today)
      return { ids: rows.map(({ id }) => id), isNear }
    }),
  'queue of verification': (q) =>
    reading(async ({ tx, actor }) => {
      const { rows, isNear } = await listQueue(tx, actor, queueFilters.parse({ q }))
      return { ids: rows.map(({ id }) => (id === one.id ? one.personId : id)), isNear }
    }),
  'list of nominations': (q) =>
    reading(async ({ tx, actor }) => {
      const filters = nominationFilters.parse({ cohortId: one.cohortId, q })
      const { rows, isNear } = await listNominations(tx, actor, one.delegationId, filters)
      return { ids: rows.map(({ id }) => (id === one.id ? one.personId : id)), isNear }
    }),
  'who may go': (q) =>
    reading(async ({ tx, actor, today }) => {
      const cohort = await findCohort(tx, actor, one.cohortId, today)
      const filters = eligibilityFilters.parse({ cohortId: one.cohortId, q })
      const { rows, isNear } = await findEligibility(tx, actor, cohort!, filters)
      return { ids: rows.map(({ id }) => id), isNear }
    }),
}

describe.each(Object.keys(lists))('in the %s somebody is found', (list) => {
  const look = (q: string) => lists[list]!(q)
  it('as letters write the name, in any order of its words, and in part', async () => {
    const words = one.name.split(' ')
    for (const q of [writeName(one), words.toReversed().join(' '), words.map((word) => word.slice(0, 4)).join('  ')])
      expect(await look(q), q).toMatchObject({ ids: expect.arrayContaining([one.personId]), isNear: false })
  })
  it('with one misspelling, which the list says', async () => {
    expect(await look(misspelt(one.name))).toMatchObject({ ids: expect.arrayContaining([one.personId]), isNear: true })
  })
  it('and nobody by a sign that means something to the database', async () => {
    for (const q of ['%', '_', `${foldName(one.name).slice(0, 2)}_${foldName(one.name).slice(3)}`, '\\'])
      expect(await look(q), q).toEqual({ ids: [], isNear: false })
  })
})

it('the register is sifted by the agencies whose people somebody sees: the own one, or all in use', async () => {
  const offered = () =>
    reading(async ({ tx, actor, today }) => (await listPeople(tx, actor, peopleFilters.parse({}), today)).agencies)
  await actAs('hr@jambi.example')
  expect((await offered()).map(({ shortName }) => shortName)).toEqual(['Diskominfo'])
  await actAs('verifikator@jambi.example')
  await owner.query(`update "Agency" set active = false where id = (select id from "Agency" where "shortName" = 'Disdik'
    and "governmentId" = (select "governmentId" from "User" where email = 'verifikator@jambi.example'))`)
  const { rows } = await owner.query(
    `select a.id from "Agency" a join "User" u on u."governmentId" = a."governmentId"
     where u.email = 'verifikator@jambi.example' and a.active order by a.name, a.id`,
  )
  expect((await offered()).map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
})
