import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { jar, requestHeaders } from '../support/headers'
import { meanwhile, meet } from '../support/meeting'
import { hiddenInObjects, pdfOf, plainPdf, withCatalog, withEndlessTable, withPicture } from './papers'

vi.mock('@/lib/platform/doors/upload', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/upload')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineUpload: stopping(real.defineUpload) }
})

const folder = await mkdtemp(join(tmpdir(), 'angkatan-files-'))
process.env.ANGKATAN_DATA = folder
process.env.ANGKATAN_UPLOAD_MB = '1'
afterAll(() => rm(folder, { recursive: true }))
const { POST } = await import('@/app/api/documents/nominations/[nominationId]/route')
const { GET } = await import('@/app/api/documents/[documentId]/route')
const { checkPdf } = await import('@/lib/documents/pdf-check')
const { detachPaper } = await import('@/lib/nominations/paper-actions')

const hr = 'hr@jambi.example'
const oneOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0]
/** A draft of the agency in which the account of this address works. */
async function draftOf(email: string) {
  const found = await oneOf(
    `select n.id, n."governmentId" from "Nomination" n join "Grant" g on g."agencyId" = n."agencyId" join "User" u on u.id = g."userId"
      where u.email = $1 order by n.id limit 1`,
    [email],
  )
  await owner.query(`update "Nomination" set state = 'draft' where id = $1`, [found.id])
  await owner.query(`delete from "Document" where "nominationId" = $1`, [found.id])
  return found as { id: string; governmentId: string }
}

async function upload(
  nominationId: string,
  content: Uint8Array<ArrayBuffer>,
  name = 'surat.pdf',
  field = 'file',
  paper = 'rank_decree',
) {
  const form = new FormData()
  form.append('paper', paper)
  form.append(field, new Blob([content]), name)
  const request = new Request('http://127.0.0.1/api/documents', { method: 'POST', body: form })
  jar.delete('angkatan.notice')
  const answer = await POST(request, { params: Promise.resolve({ nominationId }) })
  const raw = jar.get('angkatan.notice')
  return { status: answer.status, to: answer.headers.get('location'), said: raw && decode(raw) }
}
const decode = (raw: string) => JSON.parse(Buffer.from(raw, 'base64url').toString()).text.key as string
const download = (documentId: string) =>
  GET(new Request('http://127.0.0.1/'), { params: Promise.resolve({ documentId }) })
const papersOf = async (nominationId: string) =>
  (await owner.query('select * from "Document" where "nominationId" = $1', [nominationId])).rows
const filesIn = (...parts: string[]) => (existsSync(join(folder, ...parts)) ? readdirSync(join(folder, ...parts)) : [])

let draft: { id: string; governmentId: string }
beforeEach(async () => {
  draft = await draftOf(hr)
  await actAs(hr)
})

const blank = { width: 300, height: 300, channels: 3, background: '#fff' } as const
const picture = await sharp({ create: blank }).png().toBuffer()
const photo = await sharp({ create: { ...blank, noise: { type: 'gaussian', mean: 99, sigma: 30 } } })
  .jpeg()
  .toBuffer()

describe('a paper', () => {
  it('is attached, leaves a trail, and comes back byte for byte as an attachment', async () => {
    const pdf = plainPdf()
    const { status, to, said } = await upload(draft.id, pdf, '../Surat Tugas.pdf')
    expect([status, to, said]).toEqual([303, `/nominations/${draft.id}`, 'documents.attachedNotice'])
    const [paper] = await papersOf(draft.id)
    expect(paper).toMatchObject({ fileName: 'Surat Tugas.pdf', mediaType: 'application/pdf', bytes: pdf.length })
    expect(paper.paper).toBe('rank_decree')
    expect(filesIn('files', draft.governmentId)).toContain(paper.storedAs.split('/')[1])
    expect(await lastTrail()).toMatchObject({ action: 'nomination.attach', outcome: 'done', nominationId: draft.id })
    const answer = await download(paper.id)
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="Surat Tugas.pdf"')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(pdf))).toBe(true)
  })
  it.each(['', 'something else'])('says what it is: %s is no kind', async (kind) => {
    expect((await upload(draft.id, plainPdf(), 'a.pdf', 'file', kind)).said).toBe('documents.paperKindMissing')
    expect(await papersOf(draft.id)).toEqual([])
  })
  it('that is a picture is drawn anew, without what stood beside the picture', async () => {
    const own = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
      .withExif({ IFD0: { Artist: 'Rahasia' } })
      .jpeg()
      .toBuffer()
    expect(own.includes('Rahasia')).toBe(true)
    await upload(draft.id, new Uint8Array(Buffer.concat([own, Buffer.from('<script>')])), 'ktp.jpeg')
    const [paper] = await papersOf(draft.id)
    const kept = Buffer.from(await (await download(paper.id)).arrayBuffer())
    expect(kept.includes('Rahasia')).toBe(false)
    expect(kept.includes('<script>')).toBe(false)
    expect(await sharp(kept).metadata()).toMatchObject({ width: 40, height: 30, format: 'jpeg' })
  })
  it.each([
    [
      'a web page under the name of a PDF',
      Buffer.from('<html><script>1</script></html>'),
      'a.pdf',
      'documents.wrongKind',
    ],
    ['a picture under the name of a PDF', picture, 'a.pdf', 'documents.nameOtherKind'],
    ['a PDF with a program', withCatalog('/OpenAction << /S /JavaScript /JS (1) >>'), 'a.pdf', 'documents.active'],
    [
      'a PDF with a program whose name is disguised',
      withCatalog('/OpenAction << /S /J#61vaScript >>'),
      'a.pdf',
      'documents.active',
    ],
    ['a PDF that starts a program', withCatalog('/OpenAction << /S /Launch >>'), 'a.pdf', 'documents.active'],
    ['a PDF with another file inside', withCatalog('/Names << /EmbeddedFiles 9 0 R >>'), 'a.pdf', 'documents.active'],
    [
      'a PDF whose program lies in packed objects',
      hiddenInObjects('<< /S /JavaScript >>'),
      'a.pdf',
      'documents.active',
    ],
    ['a PDF with a script alone', withCatalog('/Names << /JS (1) >>'), 'a.pdf', 'documents.active'],
    ['a PDF with a disguised script alone', withCatalog('/A << /J#53 (1) >>'), 'a.pdf', 'documents.active'],
    ['a PDF that acts on turning a page', withCatalog('/AA << /O 9 0 R >>'), 'a.pdf', 'documents.active'],
    ['a PDF with a file in a stream', withCatalog('/X << /Type /Embedded#46ile >>'), 'a.pdf', 'documents.active'],
    ['a PDF that goes elsewhere on opening', withCatalog('/OpenAction << /S /URI >>'), 'a.pdf', 'documents.active'],
    ['a PDF that acts on opening by an object', withCatalog('/Open#41ction 7 0 R'), 'a.pdf', 'documents.active'],
    ['a PDF that sends a form', hiddenInObjects('<< /S /Submit#46orm >>'), 'a.pdf', 'documents.active'],
    ['a PDF with a script in packed objects', hiddenInObjects('<< /JS (1) >>'), 'a.pdf', 'documents.active'],
    ['a locked PDF', withCatalog('/Encrypt 9 0 R'), 'a.pdf', 'documents.locked'],
    ['half a PDF', plainPdf().slice(0, -30), 'a.pdf', 'documents.damaged'],
    ['half a picture', photo.subarray(0, 2000), 'a.jpg', 'documents.damaged'],
    ['no file', Buffer.alloc(0), '', 'shell.fileMissing'],
    ['a file without a byte', Buffer.alloc(0), 'a.pdf', 'shell.fileEmpty'],
    ['more than the limit', Buffer.alloc(1024 * 1024 + 1, 'x'), 'a.pdf', 'shell.fileTooLarge'],
    ['far more than the limit', Buffer.alloc(2 * 1024 * 1024, 'x'), 'a.pdf', 'shell.fileTooLarge'],
  ] as [string, Buffer, string, string][])(
    'is not taken when it is %s, and nothing stays behind',
    async (_, content, name, said) => {
      const before = filesIn('files', draft.governmentId).length
      const answer = await upload(draft.id, new Uint8Array(content), name)
      expect(answer).toEqual({ status: 303, to: `/nominations/${draft.id}`, said })
      expect(await papersOf(draft.id)).toEqual([])
      expect(filesIn('tmp')).toEqual([])
      expect(filesIn('files', draft.governmentId)).toHaveLength(before)
    },
  )
  it.each([
    ['opens at its first page, as office programs write it', withCatalog('/OpenAction [3 0 R /XYZ null null 0]')],
    ['says so as an action', withCatalog('/OpenAction << /Type /Action /S /GoTo /D [3 0 R /Fit] >>')],
    ['says so in an object', withCatalog('/OpenAction 7 0 R >> endobj 7 0 obj << /S /GoTo /D [3 0 R /Fit] ')],
    ['spells such a name by chance, inside a picture', withPicture('xx/JS /AA /XFA yy')],
  ])('that %s is taken', async (_, content) => {
    expect((await upload(draft.id, content)).said).toBe('documents.attachedNotice')
  })
  it('whose picture would fill the memory is not taken', async () => {
    const huge = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    expect(huge.length).toBeLessThan(1024 * 1024)
    expect((await upload(draft.id, new Uint8Array(huge), 'a.png')).said).toBe('documents.damaged')
  })
  it('is one of ten at most', async () => {
    await owner.query(
      `insert into "Document" (id, "governmentId", kind, "nominationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
       select gen_random_uuid(), "governmentId", 'nomination_paper', id, 'lama.pdf', 'application/pdf', 9, repeat(n::text, 64), 'uji/' || n, "nominatedById", now()
       from "Nomination", generate_series(1, 9) n where id = $1`,
      [draft.id],
    )
    expect((await upload(draft.id, plainPdf())).said).toBe('documents.attachedNotice')
    const [kept] = (await papersOf(draft.id)).filter(({ fileName }) => fileName === 'surat.pdf')
    expect(await lastTrail()).toMatchObject({
      subjectKind: 'document',
      subjectId: kept.id,
      after: { bytes: kept.bytes, mediaType: 'application/pdf' },
    })
    expect((await upload(draft.id, withCatalog('/Lang (id)'), 'lagi.pdf')).said).toBe('documents.tooMany')
  })
  it('that is attached already is not attached twice, and its second copy is removed', async () => {
    await upload(draft.id, plainPdf())
    const before = filesIn('files', draft.governmentId).length
    expect((await upload(draft.id, plainPdf(), 'lain.pdf')).said).toBe('documents.already')
    expect(filesIn('files', draft.governmentId)).toHaveLength(before)
  })
  it('sent twice at the same moment is kept once', async () => {
    const paper = plainPdf()
    const attach = () => upload(draft.id, paper)
    const both: [string, typeof attach][] = [
      [hr, attach],
      [hr, attach],
    ]
    const said = (await meet(both)).map((answer) => answer.said)
    expect(said.filter((one) => one === 'documents.attachedNotice')).toHaveLength(1)
    expect(await papersOf(draft.id)).toHaveLength(1)
    expect(filesIn('tmp')).toEqual([])
  })
  it('is not attached to a nomination that was changed while the file came in, and no file is kept', async () => {
    const before = filesIn('files', draft.governmentId).length
    const change = () => owner.query('update "Nomination" set version = version + 1 where id = $1', [draft.id])
    expect((await meanwhile(change, () => upload(draft.id, plainPdf()))).said).toBe('shell.changedMeanwhile')
    expect(await papersOf(draft.id)).toEqual([])
    expect(filesIn('files', draft.governmentId)).toHaveLength(before)
  })
  it('stays with what was submitted', async () => {
    await owner.query(`update "Nomination" set state = 'submitted' where id = $1`, [draft.id])
    expect((await upload(draft.id, plainPdf())).said).toBe('shell.wrongState')
    await owner.query(`update "Nomination" set state = 'draft' where id = $1`, [draft.id])
  })
  it('can be detached while it is a draft, and is then handed out no more', async () => {
    await upload(draft.id, plainPdf())
    const [paper] = await papersOf(draft.id)
    const { to } = await send(detachPaper, { nominationId: draft.id, documentId: paper.id })
    expect(to).toBe(`/nominations/${draft.id}`)
    expect(await lastTrail()).toMatchObject({ action: 'nomination.detach', outcome: 'done' })
    expect((await download(paper.id)).status).toBe(404)
  })
})

describe('a PDF made to break its reader', () => {
  const endless = Buffer.from(
    pdfOf(`1 0 obj << /Type /Catalog /Pages 20 0 R >> endobj\n${'1 0 1 0 '.repeat(1_000_000)}`),
  )
  it('ends its thread and nothing else, when it fills the memory', async () => {
    expect((await upload(draft.id, withEndlessTable())).said).toBe('documents.damaged')
    expect((await upload(draft.id, plainPdf())).said).toBe('documents.attachedNotice')
  })
  it('and is never done is given up, and the web does other things meanwhile', async () => {
    let turns = 0
    const other = setInterval(() => turns++, 1)
    expect(await checkPdf(endless, { deadline: 1000 })).toBe('damaged')
    clearInterval(other)
    expect(turns).toBeGreaterThan(20)
  })
  it('holds up no more than those beside it: two are read at a time, the next when one is done', async () => {
    const hasty = { deadline: 1000 }
    const read = await Promise.all([checkPdf(endless, hasty), checkPdf(endless, hasty), checkPdf(plainPdf())])
    expect(read).toEqual(['damaged', 'damaged', null])
  })
})

describe('the way in and out', () => {
  it.each(['hr.disdik@jambi.example', 'hr@sumut.example'])(
    'is the same 404 for %s as for a missing one',
    async (email) => {
      await upload(draft.id, plainPdf())
      const [paper] = await papersOf(draft.id)
      await actAs(email)
      const foreign = await upload(draft.id, plainPdf(), 'b.pdf')
      const missing = await upload('00000000-0000-7000-8000-000000000000', plainPdf())
      expect(foreign).toEqual(missing)
      expect(foreign.status).toBe(404)
      expect((await download(paper.id)).status).toBe(404)
      expect(await papersOf(draft.id)).toHaveLength(1)
    },
  )
  it.each(['verifikator@jambi.example', 'kabag@jambi.example', 'auditor@jambi.example'])(
    'lets %s read but not attach',
    async (email) => {
      await upload(draft.id, plainPdf())
      const [paper] = await papersOf(draft.id)
      await actAs(email)
      expect((await download(paper.id)).status).toBe(200)
      expect((await upload(draft.id, plainPdf(), 'b.pdf')).status).toBe(403)
      expect(await lastTrail()).toMatchObject({ action: 'nomination.attach', outcome: 'denied' })
    },
  )
  it('is closed to participants and administrators', async () => {
    await upload(draft.id, plainPdf())
    const [paper] = await papersOf(draft.id)
    for (const email of ['peserta@jambi.example', 'admin@jambi.example']) {
      await actAs(email)
      expect((await download(paper.id)).status).toBe(403)
    }
  })
  it('sends nobody to sign in', async () => {
    await actAs(null)
    expect((await upload(draft.id, plainPdf())).to).toMatch(/^\/sign-in\?next=/)
  })
  it('takes nothing from a page of elsewhere', async () => {
    requestHeaders.set('origin', 'https://elsewhere.example')
    expect((await upload(draft.id, plainPdf())).status).toBe(403)
    requestHeaders.delete('origin')
    expect(await papersOf(draft.id)).toEqual([])
  })
  it('says of a body that is no form that it was not understood', async () => {
    const request = new Request('http://127.0.0.1/', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    })
    await POST(request, { params: Promise.resolve({ nominationId: draft.id }) })
    expect(decode(jar.get('angkatan.notice')!)).toBe('shell.notUnderstood')
  })
})
