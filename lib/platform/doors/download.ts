import 'server-only'
import type { z } from 'zod'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { deputyGrantFor } from '@/lib/access/standing-in'
import type { Locale } from '@/lib/i18n/define'
import { type Translate, translations } from '@/lib/i18n/server'
import type { Day } from '../dates'
import type { Read, Write } from '../db'
import type { sheetTypes } from '../sheet-files'
import { record, type TrailEntry } from '../trail'
import { recordDenial } from './denial'
import { inRequest } from './transaction'
import { dropZeros } from './zeros'

/** A file on its way out. */
type File = {
  name: string
  type:
    | (typeof sheetTypes)[keyof typeof sheetTypes]
    | 'text/calendar; charset=utf-8'
    | 'application/pdf'
    | 'image/png'
    | 'image/jpeg'
  body: string | Uint8Array<ArrayBuffer>
}

export type DownloadDoor<S extends z.ZodType, D> = {
  permission: Permission
  params: S
  load: (tx: Read, actor: Actor, params: z.output<S>, go: { now: Date; today: Day }) => Promise<D | null>
  /** So often in an hour an account takes such a file; papers, which are read one by one, oftener than lists of people. */
  perHour?: number
  /** What the trail keeps of this reading. */
  trail: (data: NoInfer<D>) => Omit<TrailEntry, 'action'>
  /** Makes the bytes, after the transaction. */
  write: (data: NoInfer<D>, go: { t: Translate; locale: Locale; now: Date }) => File | Promise<File>
}

const usualPerHour = 30

/** The one way out for a file: permission, scope, trail, and headers that let no browser run it. */
export function defineDownload<S extends z.ZodType, D>(door: DownloadDoor<S, D>) {
  return async function GET(request: Request, { params }: { params: Promise<Record<string, string | string[]>> }) {
    const address = Object.fromEntries(new URL(request.url).searchParams)
    const parsed = door.params.safeParse(dropZeros({ ...address, ...(await params) }))
    if (!parsed.success) return plain(404)
    const seen = await inRequest('write', async (tx, { actor, now, today }) => {
      if (!actor) return 401
      if (!allows(actor, door.permission)) return 403
      const data = await door.load(tx as Read, actor, parsed.data, { now, today })
      if (data === null) return 404
      const entry = { action: `${door.permission}.download`, ...door.trail(data) }
      if ((await countTaken(tx, entry)) >= (door.perHour ?? usualPerHour)) return 429
      await record(tx, entry, 'done', deputyGrantFor(actor, [door.permission]))
      return { data, now }
    })
    if (typeof seen === 'number') {
      if (seen === 429) return tellTooMany()
      if (seen !== 401) await recordDenial(door.permission)
      return plain(seen)
    }
    const file = await door.write(seen.data, { ...(await translations()), now: seen.now })
    return new Response(file.body, {
      headers: { ...sealed, 'content-type': file.type, 'content-disposition': attachment(file.name) },
    })
  }
}

async function countTaken(tx: Write, { action, subject }: TrailEntry): Promise<number> {
  const rows = await tx.$queryRaw<{ taken: number }[]>`select downloads_of_hour(${action}, ${subject.kind}) as taken`
  return rows[0]!.taken
}

async function tellTooMany() {
  const { t } = await translations()
  const headers = { ...sealed, 'content-type': 'text/plain; charset=utf-8', 'retry-after': '3600' }
  return new Response(t('shell.tooManyFiles'), { status: 429, headers })
}

/** For an answer that no browser is to run, frame or keep. */
export const sealed = {
  'cache-control': 'private, no-store',
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
}

const attachment = (name: string) =>
  `attachment; filename="${name.replaceAll(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

/** An answer without a body: the same for what is missing and what is foreign. */
export const plain = (status: number) => new Response(null, { status, headers: sealed })
