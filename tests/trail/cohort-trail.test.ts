import { parse } from 'csv-parse/sync'
import { beforeEach, expect, it } from 'vitest'
import { GET as sheet } from '@/app/(office)/cohorts/[cohortId]/trail/sheet/[format]/route'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { listTrail } from '@/lib/trail/listing'
import { outsideParams } from '@/lib/trail/schema'
import { cohortId } from '../departures/release-day'
import { actAs, owner } from '../support/acting'

const read = (filters: object = {}) =>
  inRequest('read', (tx, { actor }) =>
    listTrail(tx as Read, actor!, { cohortId }, { ...outsideParams.parse({}), ...filters }),
  )
const replaced = async () =>
  (
    await owner.query(
      `select p."personId" as id, p.name from "Participant" p where p."cohortId" = $1 and p.state = 'replaced' limit 1`,
      [cohortId],
    )
  ).rows[0]

beforeEach(() => actAs('auditor@jambi.example'))

it('the trail of a cohort is searched by a name, and finds the person’s nomination, place and whoever took it', async () => {
  const { id, name } = await replaced()
  const { rows, names } = await read({ q: name })
  expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['participant.replace', 'nomination.submit']))
  expect([...names.values()].some((one) => one.includes(name))).toBe(true)
  // A number is looked up before, so the address carries the person.
  const byNumber = await read({ person: [id] })
  expect(byNumber.rows.length).toBeGreaterThan(2)
  expect(byNumber.rows.length).toBeLessThan((await read()).rows.length)
})

it('and narrowed to a kind of act', async () => {
  const nouns = async (kind: string) => [...new Set((await read({ kind })).rows.map((row) => row.action.split('.')[0]))]
  expect(await nouns('participants')).toEqual(['participant'])
  expect(await nouns('choice')).toEqual(['lineup'])
})

it('leaves as a file with what its page says, and nothing as it is stored', async () => {
  const answer = await sheet(new Request('http://localhost/?kind=choice'), {
    params: Promise.resolve({ cohortId, format: 'csv' }),
  })
  const rows = parse(await answer.text(), { bom: true, delimiter: ';' }) as string[][]
  expect(rows.length).toBe((await read({ kind: 'choice' })).rows.length + 1)
  expect(rows.flat().filter((text) => /[{}[\]]|_/.test(text))).toEqual([])
  expect(rows.map((row) => row[5])).toContain('Susunan peserta disetujui')
})
