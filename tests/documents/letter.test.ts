import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { idOf } from '../../prisma/demo/ids'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { jar } from '../support/headers'
import { plainPdf } from './papers'

const folder = await mkdtemp(join(tmpdir(), 'angkatan-letters-'))
process.env.ANGKATAN_DATA = folder
afterAll(() => rm(folder, { recursive: true }))
const { POST } = await import('@/app/api/documents/own-lists/[cohortId]/route')
const { GET } = await import('@/app/api/documents/[documentId]/route')
const { detachLetter } = await import('@/lib/approvals/letter-actions')

const cohortId = idOf('cohort', 'data-ai')
const delegationId = idOf('delegation', cohortId, 'sumut')
const liaison = 'penghubung@sumut.example'

async function attach() {
  const form = new FormData()
  form.append('file', new Blob([plainPdf()]), 'surat pengantar.pdf')
  jar.delete('angkatan.notice')
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
  const { status } = await POST(request, { params: Promise.resolve({ cohortId }) })
  const raw = jar.get('angkatan.notice')
  return { status, said: raw && JSON.parse(Buffer.from(raw, 'base64url').toString()).text.key }
}
const letters = async () =>
  (await owner.query('select id from "Document" where "delegationId" = $1 and "removedAt" is null', [delegationId]))
    .rows
const delegation = (mode: string, state: string) =>
  owner.query('update "Delegation" set mode = $2::"DelegationMode", state = $3::"DelegationState" where id = $1', [
    delegationId,
    mode,
    state,
  ])
const download = (documentId: string) =>
  GET(new Request('http://127.0.0.1/'), { params: Promise.resolve({ documentId }) })

beforeEach(async () => {
  await delegation('own_list', 'preparing')
  await owner.query('delete from "Document" where "delegationId" = $1', [delegationId])
  await actAs(liaison)
})

describe('the letter of an own list', () => {
  it('is attached by the liaison officer, read by who approves, and detached again', async () => {
    expect(await attach()).toEqual({ status: 303, said: 'documents.attachedNotice' })
    expect(await lastTrail()).toMatchObject({ action: 'lineup.attach', outcome: 'done', cohortId })
    const [letter] = await letters()
    await actAs('pimpinan@sumut.example')
    expect((await download(letter.id)).status).toBe(200)
    await actAs(liaison)
    expect((await send(detachLetter, { cohortId, documentId: letter.id })).to).toBe(`/cohorts/${cohortId}/lineup`)
    expect(await letters()).toEqual([])
  })
  it('stays as it is once the list is proposed', async () => {
    await attach()
    const [letter] = await letters()
    await delegation('own_list', 'proposed')
    expect((await attach()).said).toBe('lineups.notPreparing')
    expect((await send(detachLetter, { cohortId, documentId: letter.id })).state).toMatchObject({ kind: 'refused' })
    expect(await letters()).toHaveLength(1)
  })
  it('has no place where people are nominated', async () => {
    await delegation('nominating', 'preparing')
    expect((await attach()).said).toBe('lineups.notOwnList')
  })
  it('is nothing that the host or an agency can open', async () => {
    await attach()
    const [letter] = await letters()
    for (const email of ['kabag@jambi.example', 'staf@jambi.example', 'hr@sumut.example']) {
      await actAs(email)
      expect((await download(letter.id)).status).toBe(404)
    }
  })
  it.each(['pimpinan@sumut.example', 'hr@sumut.example', 'auditor@sumut.example'])(
    'is not for %s to attach',
    async (email) => {
      await actAs(email)
      expect((await attach()).status).toBe(403)
      expect(await letters()).toEqual([])
    },
  )
})
