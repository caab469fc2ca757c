import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { idOf } from '../../prisma/demo/ids'
import { plainPdf } from '../documents/papers'
import { actAs, owner } from '../support/acting'
import { wholeNoticeLeft } from '../support/headers'
import { meanwhile } from '../support/meeting'

vi.mock('@/lib/platform/doors/upload', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/upload')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineUpload: stopping(real.defineUpload) }
})

const folder = await mkdtemp(join(tmpdir(), 'angkatan-scans-'))
process.env.ANGKATAN_DATA = folder
afterAll(() => rm(folder, { recursive: true }))
const { POST } = await import('@/app/api/documents/letters/[cohortId]/route')

const cohortId = idOf('cohort', 'data-ai')
const hr = 'hr@jambi.example'
const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows

/** Two drafts of the agency, and no other. */
async function makeDrafts(): Promise<{ id: string; personId: string; governmentId: string }[]> {
  const ofAgency = await rowsOf(
    `select n.id, n."personId", n."governmentId" from "Nomination" n join "Grant" g on g."agencyId" = n."agencyId"
     join "User" u on u.id = g."userId" where u.email = $1 and n."cohortId" = $2 order by n.id`,
    [hr, cohortId],
  )
  const ids = ofAgency.map(({ id }) => id)
  await owner.query('delete from "Document" where "nominationId" = any($1)', [ids])
  await owner.query(`update "Nomination" set state = 'withdrawn', reason = 'Uji.' where id = any($1)`, [ids])
  await owner.query(`update "Nomination" set state = 'draft', reason = null where id = any($1)`, [ids.slice(0, 2)])
  expect(ids.length).toBeGreaterThanOrEqual(2)
  return ofAgency.slice(0, 2)
}
async function attach() {
  const form = new FormData()
  form.append('file', new Blob([plainPdf()]), 'pengantar.pdf')
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
  const answer = await POST(request, { params: Promise.resolve({ cohortId }) })
  return { to: answer.headers.get('location'), said: wholeNoticeLeft()?.text }
}
const scans = () =>
  rowsOf(
    `select "nominationId", paper::text, "storedAs" from "Document" where "fileName" = 'pengantar.pdf' order by "nominationId"`,
  )

let drafts: Awaited<ReturnType<typeof makeDrafts>>
beforeEach(async () => {
  drafts = await makeDrafts()
  await actAs(hr)
})

describe('the scan of one letter', () => {
  it('goes to each draft of the agency that does not have it, kept once, with a row of the trail for each', async () => {
    const said = { key: 'nominations.scanNotice', values: { name: 'pengantar.pdf', n: 2 } }
    expect(await attach()).toEqual({ to: `/cohorts/${cohortId}/nominations/send`, said })
    const [{ storedAs }] = await scans()
    expect(await scans()).toEqual(drafts.map(({ id }) => ({ nominationId: id, paper: 'cover_letter', storedAs })))
    const told = await rowsOf(
      `select "nominationId", "subjectKind", "cohortId" from "AuditEvent" where action = 'nomination.attach' order by id desc limit 2`,
    )
    expect(told.toSorted((a, b) => (a.nominationId < b.nominationId ? -1 : 1))).toEqual(
      drafts.map(({ id }) => ({ nominationId: id, subjectKind: 'document', cohortId })),
    )
    expect((await attach()).said).toMatchObject({ key: 'documents.already' })
    await owner.query('delete from "Document" where "nominationId" = $1', [drafts[0]!.id])
    expect((await attach()).said).toMatchObject({ values: { n: 1 } })
    expect(await scans()).toHaveLength(2)
  })
  it('goes to none where one was withdrawn meanwhile, and its file is not kept', async () => {
    const [{ governmentId, id }] = drafts as [(typeof drafts)[number]]
    const kept = () => readdir(join(folder, 'files', governmentId)).catch(() => [])
    const before = await kept()
    const withdraw = () =>
      owner.query(`update "Nomination" set state = 'withdrawn', reason = 'Uji.' where id = $1`, [id])
    expect((await meanwhile(withdraw, attach)).said).toMatchObject({ key: 'shell.changedMeanwhile' })
    expect(await scans()).toEqual([])
    expect(await kept()).toEqual(before)
  })
  it('goes nowhere without a draft, and not to the own one', async () => {
    const [me] = await rowsOf('select id, "personId" from "User" where email = $1', [hr])
    const link = (personId: string | null) =>
      owner.query('update "User" set "personId" = $1 where id = $2', [personId, me.id])
    await link(drafts[1]!.personId)
    expect((await attach()).said).toMatchObject({ key: 'nominations.notOneself' })
    await link(me.personId)
    await owner.query(`update "Nomination" set state = 'withdrawn', reason = 'Uji.' where id = any($1)`, [
      drafts.map(({ id }) => id),
    ])
    expect((await attach()).said).toMatchObject({ key: 'nominations.noDrafts' })
    expect(await scans()).toEqual([])
  })
})
