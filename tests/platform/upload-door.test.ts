import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Permission } from '@/lib/access/permissions'
import { actAs, lastTrail, owner } from '../support/acting'
import { noticeLeft, requestHeaders, wholeNoticeLeft } from '../support/headers'

const folder = await mkdtemp(join(tmpdir(), 'angkatan-files-'))
process.env.ANGKATAN_DATA = folder
process.env.ANGKATAN_UPLOAD_MB = '1'
afterAll(() => rm(folder, { recursive: true }))
const { defineUpload } = await import('@/lib/platform/doors/upload')
const { receiveFile } = await import('@/lib/platform/doors/multipart')
const { log } = await import('@/lib/platform/log')
type Door = Parameters<typeof defineUpload<z.ZodType, { of: string }, 'text/plain'>>[0]

const megabyte = 1024 * 1024
const permission: Permission = 'desk.see'
let steps: string[] = []
const government = (await owner.query(`select "governmentId" from "User" where email = 'verifikator@jambi.example'`))
  .rows[0].governmentId as string
const base: Door = {
  permission,
  name: 'theme.attach',
  params: z.object({ id: z.string().max(3) }),
  load: async () => {
    steps.push('load')
    return { of: government }
  },
  can: () => {
    steps.push('can')
    return null
  },
  check: async ({ path, name }) => {
    steps.push('check')
    return { path, name, mediaType: 'text/plain' }
  },
  governmentOf: ({ of }) => of,
  run: async ({ file }) => {
    steps.push(`run ${file.bytes}`)
    const trail = { subject: { kind: 'theme', id: null }, governmentId: government }
    return { trail, notice: { key: 'documents.attachedNotice', values: {} } }
  },
  back: () => '/back',
}
const requestOf = (content: Uint8Array<ArrayBuffer> | string, name = 'a.txt') => {
  const form = new FormData()
  form.append('file', new Blob([content]), name)
  return new Request('http://127.0.0.1/', { method: 'POST', body: form })
}
async function upload(door: Partial<Door> = {}, request = requestOf('hello'), id = 'one') {
  const answer = await defineUpload({ ...base, ...door })(request, { params: Promise.resolve({ id }) })
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  return { status: answer.status, to: answer.headers.get('location'), said: noticeLeft() }
}
const back = (key: string, tone = 'stop') => ({ status: 303, to: '/back', said: { tone, key } })
const bare = (status: number) => ({ status, to: null, said: null })
const filesIn = (...parts: string[]) => (existsSync(join(folder, ...parts)) ? readdirSync(join(folder, ...parts)) : [])

beforeEach(async () => {
  await actAs('verifikator@jambi.example')
  requestHeaders.set('sec-fetch-site', 'same-origin')
  steps = []
})

describe('the door for a file', () => {
  it('asks, takes the file in, asks again, writes, and goes back with what it says', async () => {
    expect(await upload()).toEqual(back('documents.attachedNotice', 'good'))
    expect(steps).toEqual(['load', 'can', 'check', 'load', 'can', 'run 5'])
    expect(await lastTrail()).toMatchObject({ action: 'theme.attach', outcome: 'done', subjectKind: 'theme' })
    expect([filesIn('tmp'), filesIn('files', government).length]).toEqual([[], 1])
  })
  it.each([
    ['not permitted', { permission: 'government.add' }, bare(403), []],
    ['not found', { load: async () => null }, bare(404), []],
  ] as [string, Partial<Door>, object, string[]][])(
    'reads nothing of what is %s, and keeps the try',
    async (_, door, answer, came) => {
      expect(await upload(door)).toEqual(answer)
      expect(steps).toEqual(came)
      expect(await lastTrail()).toMatchObject({ action: 'theme.attach', outcome: 'denied' })
    },
  )
  it('reads nothing where something hinders, nobody is signed in, or the form is of elsewhere', async () => {
    const before = await lastTrail()
    expect(await upload({ can: () => 'shell.wrongState' })).toEqual(back('shell.wrongState'))
    expect(await lastTrail()).toEqual(before)
    expect(await upload({}, requestOf('x'), 'none')).toEqual(bare(404))
    expect(steps).toEqual(['load'])
    await actAs(null)
    expect(await upload()).toMatchObject({ status: 303, to: '/sign-in?next=/back' })
    requestHeaders.set('sec-fetch-site', 'cross-site')
    expect(await upload()).toEqual(bare(403))
    expect(steps).toEqual(['load'])
  })
  it('takes back the file whose row was not written, and throws on what is nobody’s to know', async () => {
    const before = filesIn('files', government)
    await expect(upload({ run: () => Promise.reject(new Error('broken')) })).rejects.toThrow('broken')
    expect([filesIn('tmp'), filesIn('files', government)]).toEqual([[], before])
  })
  it('tells that the disk is full, and leaves nothing on it', async () => {
    const logged = vi.spyOn(log(), 'error').mockReturnValue(undefined)
    const check = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    expect(await upload({ check })).toEqual(back('shell.diskFull'))
    expect(await upload({ can: () => 'shell.wrongState' })).toEqual(back('shell.wrongState'))
    expect(logged.mock.calls).toEqual([[{ err: { name: 'ENOSPC' } }, 'no room for a file']])
    logged.mockRestore()
    expect(filesIn('tmp')).toEqual([])
  })
  it('tells what it could not take in, and how much is taken', async () => {
    const bare = new FormData()
    bare.append('note', 'x')
    const none = new Request('http://127.0.0.1/', { method: 'POST', body: bare })
    expect(await upload({}, none)).toEqual(back('shell.fileMissing'))
    expect(await upload({}, requestOf(''))).toEqual(back('shell.fileEmpty'))
    const noForm = new Request('http://127.0.0.1/', { method: 'POST', body: 'x' })
    expect(await upload({}, noForm)).toEqual(back('shell.notUnderstood'))
    await defineUpload(base)(requestOf(new Uint8Array(megabyte + 1)), paramsOf())
    expect(wholeNoticeLeft()).toEqual({ tone: 'stop', text: { key: 'shell.fileTooLarge', values: { most: 1 } } })
    expect(steps.filter((step) => step === 'check')).toEqual([])
  })
  it('leaves no copy behind where the file finds no place', async () => {
    const copy = join(folder, 'tmp', 'placeless')
    const check = async () => {
      await writeFile(copy, 'clean')
      return { path: copy, name: 'b', mediaType: 'text/plain' as const }
    }
    await expect(upload({ check, governmentOf: () => '..' })).rejects.toThrow('not a place for a file')
    expect(filesIn('tmp')).toEqual([])
  })
  it('tells what the check says, a key or a sentence', async () => {
    expect(await upload({ check: async () => 'documents.damaged' })).toEqual(back('documents.damaged'))
    const check = async () => ({ key: 'documents.wrongKind' as const, values: {} })
    expect(await upload({ check: check as never })).toEqual(back('documents.wrongKind'))
    expect(filesIn('tmp')).toEqual([])
  })
  it('removes the clean copy too, where the check made one, and what lies there since yesterday', async () => {
    const [old, copy] = [join(folder, 'tmp', 'old'), join(folder, 'tmp', 'copy')]
    await writeFile(old, 'x')
    await utimes(old, new Date(0), new Date(0))
    const check = async () => {
      expect(existsSync(old)).toBe(false)
      await writeFile(copy, 'clean')
      return { path: copy, name: 'b', mediaType: 'text/plain' as const }
    }
    expect(await upload({ check, run: () => Promise.reject(new Error('x')) }).catch(({ message }) => message)).toBe('x')
    expect(filesIn('tmp')).toEqual([])
  })
  it('lets six in at once, and asks the seventh to come again', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    let asked = 0
    const load = () => {
      asked++
      return gate.then(() => ({ of: government }))
    }
    const waits: Partial<Door> = { load }
    const six = Array.from({ length: 6 }, () => defineUpload({ ...base, ...waits })(requestOf('x'), paramsOf()))
    await new Promise((resolve) => setImmediate(resolve))
    expect(await upload()).toEqual(back('shell.tooBusy'))
    open()
    expect((await Promise.all(six)).map(({ status }) => status)).toEqual(Array(6).fill(303))
    // Each of the six is asked before its body and again beside its row.
    expect(asked).toBe(12)
    noticeLeft()
    expect(await upload()).toEqual(back('documents.attachedNotice', 'good'))
  })
})
const paramsOf = () => ({ params: Promise.resolve({ id: 'one' }) })

describe('a file on its way in', () => {
  const kindOf = async (request: Request, limit = megabyte) => (await receiveFile(request, limit)).kind
  afterEach(async () => {
    for (const name of filesIn('tmp')) await rm(join(folder, 'tmp', name))
  })
  const post = (body: string | undefined, type = 'multipart/form-data; boundary=b') =>
    new Request('http://127.0.0.1/', { method: 'POST', body, headers: { 'content-type': type } })
  const bodyOf = (content: string, name: string) =>
    `\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n${content}\r\n--b--\r\n`
  const sized = (bytes: number) => requestOf(new Uint8Array(bytes))
  it('is taken up to the limit, and not a byte more', async () => {
    expect(await receiveFile(sized(1000), 1000)).toMatchObject({ kind: 'file', file: { bytes: 1000, name: 'a.txt' } })
    expect(await kindOf(sized(1001), 1000)).toBe('tooLarge')
  })
  it('is not begun where the sender says that it is too large, and ended where it grows over', async () => {
    const said = (length: number) => {
      const { body, headers } = requestOf('x')
      headers.set('content-length', String(length))
      return new Request('http://127.0.0.1/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
    }
    expect(await kindOf(said(1000 + 64 * 1024), 1000)).toBe('file')
    expect(await kindOf(said(1001 + 64 * 1024), 1000)).toBe('tooLarge')
    expect(await kindOf(sized(3 * megabyte), 1000)).toBe('tooLarge')
  })
  it('is empty where nothing is in it, and none where there is none', async () => {
    expect(await kindOf(requestOf(''))).toBe('empty')
    const form = new FormData()
    form.append('note', 'x')
    expect(await kindOf(new Request('http://127.0.0.1/', { method: 'POST', body: form }))).toBe('none')
    // As a browser sends a field in which nothing was chosen, and a file that has no name.
    expect(await kindOf(post(bodyOf('', '')))).toBe('none')
    expect(await kindOf(post(bodyOf('x', '')))).toBe('file')
  })
  it('comes with what was typed beside it: five fields, each up to its length', async () => {
    const form = new FormData()
    form.append('file', new Blob(['hello']), 'a.txt')
    for (let n = 1; n <= 6; n++) form.append(`note${n}`, 'x'.repeat(1001))
    const received = await receiveFile(new Request('http://127.0.0.1/', { method: 'POST', body: form }), megabyte)
    const [five, thousand] = [['note1', 'note2', 'note3', 'note4', 'note5'], 'x'.repeat(1000)]
    expect(received).toMatchObject({ kind: 'file', file: { name: 'a.txt', bytes: 5 } })
    expect(received.kind === 'file' && statSync(received.file.path).mode & 0o777).toBe(0o600)
    expect(received.kind === 'file' && { ...received.file.fields }).toEqual(
      Object.fromEntries(five.map((name) => [name, thousand])),
    )
  })
  it('is not taken where what stands around it is too much, to the byte', async () => {
    const room = 1000 + 64 * 1024
    const padded = (bytes: number) => {
      const bare = bodyOf('x', 'a')
      return post(`${' '.repeat(bytes - bare.length)}${bare}`)
    }
    expect(await kindOf(padded(room), 1000)).toBe('file')
    expect(await kindOf(padded(room + 1), 1000)).toBe('tooLarge')
  })
  it('is read away for a while where it is too large, so that its sender sees the answer', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull: (stream) => {
        sent++
        stream.enqueue(new Uint8Array(megabyte))
      },
    })
    const headers = { 'content-length': String(100 * megabyte) }
    const endless = new Request('http://127.0.0.1/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
    expect(await kindOf(endless)).toBe('tooLarge')
    expect(sent).toBeGreaterThan(4)
    expect(sent).toBeLessThan(9)
  })
  it('is not read where the form is cut off, or is none', async () => {
    const cut = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nhalf'
    expect(await kindOf(post(cut))).toBe('unreadable')
    expect(await kindOf(post('x', 'text/plain'))).toBe('unreadable')
    expect(await kindOf(post(''))).toBe('unreadable')
    expect(await kindOf(post(undefined))).toBe('unreadable')
    expect(filesIn('tmp')).toEqual([])
  })
  it('is the first of several, and nothing of what was not taken stays', async () => {
    expect(await kindOf(sized(2000), 1000)).toBe('tooLarge')
    expect(await kindOf(requestOf(''))).toBe('empty')
    expect(filesIn('tmp')).toEqual([])
    const form = new FormData()
    for (const name of ['one.txt', 'two.txt']) form.append('file', new Blob([name]), name)
    const received = await receiveFile(new Request('http://127.0.0.1/', { method: 'POST', body: form }), megabyte)
    expect(received).toMatchObject({ kind: 'file', file: { name: 'one.txt', bytes: 7 } })
    expect(filesIn('tmp')).toHaveLength(1)
  })
})

describe('a form that stays open while its file is sent', () => {
  const openForm = async (door: Partial<Door> = {}, content = 'hello') => {
    const sent = requestOf(content)
    sent.headers.set('accept', 'application/json')
    const answer = await defineUpload({ ...base, ...door })(sent, { params: Promise.resolve({ id: 'one' }) })
    return { status: answer.status, said: await answer.json() }
  }
  it('is told where it goes on', async () => {
    expect(await openForm()).toEqual({ status: 200, said: { next: '/back' } })
    expect(noticeLeft()?.key).toBe('documents.attachedNotice')
  })
  it('is told why the file was not taken, and keeps it: no other page is opened and nothing is left for one', async () => {
    expect((await openForm({ can: () => 'shell.notAllowed' })).said).toEqual({ refused: expect.any(String) })
    expect((await openForm({}, '')).said).toEqual({ refused: expect.stringContaining('kosong') })
    await actAs(null)
    expect((await openForm()).said).toEqual({ refused: expect.stringContaining('Sesi Anda') })
    expect([noticeLeft(), filesIn('tmp')]).toEqual([null, []])
  })
})
