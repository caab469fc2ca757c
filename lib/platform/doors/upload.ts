import 'server-only'
import type { z } from 'zod'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { deputyGrantFor } from '@/lib/access/standing-in'
import { type Sentence, sentence, tell } from '@/lib/i18n/sentence'
import { translations } from '@/lib/i18n/server'
import type { Day } from '../dates'
import type { Read, Write } from '../db'
import { dropFile, dropTemporary, hasRoomFor, type KeptFile, keepFile, sweepTemporary } from '../files'
import { log } from '../log'
import { leaveNotice } from '../notice'
import { settings } from '../settings'
import { recordAll, type TrailEntry } from '../trail'
import { isDenial, recordDenial } from './denial'
import { plain, sealed } from './download'
import { type ReceivedFile, receiveFile } from './multipart'
import { isFromHere } from './origin'
import { type ConstraintReasons, type Reason, Refused, refuse, sentenceOf } from './refusal'
import { toRefusal } from './thrown'
import { type Begun, inRequest } from './transaction'

/** A file whose content was checked: what it really is, and where its clean copy lies for now. */
type CheckedFile<M extends string = string> = { path: string; name: string; mediaType: M }
/** A file that stands in its place; only the row is missing. */
export type PlacedFile<M extends string = string> = KeptFile & { name: string; mediaType: M }
export type FileCheck<M extends string> = (file: ReceivedFile) => Promise<CheckedFile<M> | Reason>

type Door<S extends z.ZodType, D, M extends string> = {
  permission: Permission
  /** Name of the intention in the trail. */
  name: string
  /** Path of the address: it says what the file is for, so that everything is asked before a byte is read. */
  params: S
  load: (tx: Read, actor: Actor, params: z.output<S>, go: { now: Date; today: Day }) => Promise<D | null>
  can: (actor: Actor, subject: NoInfer<D>, params: z.output<S>, go: { now: Date; today: Day }) => Reason | null
  /** What the content really is; a reason when it is not taken. Runs outside of any transaction. */
  check: FileCheck<M>
  governmentOf: (subject: NoInfer<D>) => string
  /** Writes the row, inside the transaction. */
  run: (go: {
    tx: Write
    actor: Actor
    subject: NoInfer<D>
    file: PlacedFile<M>
    /** What was typed beside the file: claims, for `run` to read. */
    fields: Record<string, string>
    now: Date
    /** `also`: more rows for the trail, where one file goes to several subjects. */
  }) => Promise<{ trail: Omit<TrailEntry, 'action'>; also?: Omit<TrailEntry, 'action'>[]; notice: Sentence }>
  /** The page that sent the form; it gets the answer as a notice, unless it waits for the answer in the open form. */
  back: (params: z.output<S>) => string
  constraints?: ConstraintReasons
}

/** Files that are taken in at the same time; more wait for another try. */
const mostAtOnce = 6
let underWay = 0

/**
 * The one way in for a file, a plain multipart form. Origin, session, permission, subject and size are asked before the
 * body is read; the content is checked outside of any transaction; the row is written last, in a short one.
 */
export function defineUpload<S extends z.ZodType, D, M extends string>(door: Door<S, D, M>) {
  return async function POST(request: Request, { params }: { params: Promise<Record<string, string | string[]>> }) {
    const waits = request.headers.get('accept') === 'application/json'
    if (!(await isFromHere())) return plain(403)
    const parsed = door.params.safeParse(await params)
    if (!parsed.success) return plain(404)
    const left: { temporary: string[]; kept: string | null } = { temporary: [], kept: null }
    let notice: { tone: 'good' | 'stop'; text: Sentence }
    underWay++
    try {
      if (underWay > mostAtOnce) refuse('shell.tooBusy')
      const governmentId = await inRequest('read', async (tx, begun) => {
        const { subject } = await askDoor(door, tx, begun, parsed.data)
        return door.governmentOf(subject)
      })
      const checked = await takeIn(request, door.check, left)
      const place = await keepFile(checked.path, governmentId)
      left.kept = place.storedAs
      const file = { ...place, name: checked.name, mediaType: checked.mediaType }
      const { fields } = checked
      const said = await inRequest('write', async (tx, begun) => {
        const { subject, actor } = await askDoor(door, tx, begun, parsed.data)
        const done = await door.run({ tx, actor, subject, file, fields, now: begun.now })
        const rows = [...(done.also ?? []), done.trail].map((row) => ({ action: door.name, ...row }))
        await recordAll(tx, rows, 'done', deputyGrantFor(actor, [door.permission], subject as object))
        return done.notice
      })
      left.kept = null
      notice = { tone: 'good', text: said }
    } catch (error) {
      const refusal = isDiskFull(error) ? new Refused('shell.diskFull') : toRefusal(error, door.constraints)
      if (!refusal) throw error
      const isDenied = isDenial(refusal.reason)
      if (isDenied) await recordDenial(door.name)
      if (waits) return answerOpenForm({ refused: await tellReason(refusal.reason) })
      if (refusal.reason === 'shell.sessionEnded') return seeOther(`/sign-in?next=${door.back(parsed.data)}`)
      if (isDenied) return plain(refusal.reason === 'shell.notFound' ? 404 : 403)
      notice = { tone: 'stop', text: sentenceOf(refusal.reason) }
    } finally {
      underWay--
      for (const path of left.temporary) await dropTemporary(path)
      if (left.kept) await dropFile(left.kept)
    }
    await leaveNotice(notice)
    return waits ? answerOpenForm({ next: door.back(parsed.data) }) : seeOther(door.back(parsed.data))
  }
}

/** Session, permission, subject and guard: asked before the body is read, and again beside the row. */
async function askDoor<S extends z.ZodType, D, M extends string>(
  door: Door<S, D, M>,
  tx: Write,
  { actor, now, today }: Begun,
  params: z.output<S>,
) {
  if (!actor) return refuse('shell.sessionEnded')
  if (!allows(actor, door.permission)) return refuse('shell.notAllowed')
  const subject = await door.load(tx as Read, actor, params, { now, today })
  if (subject === null) return refuse('shell.notFound')
  const reason = door.can(actor, subject, params, { now, today })
  return reason ? refuse(reason) : { subject, actor }
}

/** Brings the body to the disk and lets its content be checked; what lies around is noted in `left`. */
async function takeIn<M extends string>(request: Request, check: FileCheck<M>, left: { temporary: string[] }) {
  const { uploadBytes } = settings()
  await sweepTemporary()
  if (!(await hasRoomFor(uploadBytes))) return refuse('shell.diskFull')
  const received = await receiveFile(request, uploadBytes)
  if (received.kind === 'tooLarge')
    return refuse(sentence('shell.fileTooLarge', { most: Math.floor(uploadBytes / 1024 / 1024) }))
  if (received.kind === 'none') return refuse('shell.fileMissing')
  if (received.kind === 'empty') return refuse('shell.fileEmpty')
  if (received.kind === 'unreadable') return refuse('shell.notUnderstood')
  left.temporary.push(received.file.path)
  const checked = await check(received.file)
  if (typeof checked === 'string' || 'key' in checked) return refuse(checked)
  left.temporary.push(checked.path)
  return { ...checked, fields: received.file.fields }
}

function isDiskFull(error: unknown) {
  const isFull = (error as { code?: string } | null)?.code === 'ENOSPC'
  if (isFull) log().error({ err: { name: 'ENOSPC' } }, 'no room for a file')
  return isFull
}

/** A form that stays open says what became of its file itself, and keeps it where it was not taken. */
const answerOpenForm = (answer: { next: string } | { refused: string }) => Response.json(answer, { headers: sealed })
async function tellReason(reason: Reason) {
  const { locale, t } = await translations()
  return tell(locale, t, reason)
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { ...sealed, location } })
