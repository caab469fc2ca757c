import { idle } from '@/lib/platform/form-state'
import { noticeLeft } from '@/tests/support/headers'
import { translator } from '@/tests/support/translator'
import { behind, lastGuard, lastLoad, Undone } from './captured'
import type { DoorFound } from './doors'
import type { Answer } from './expected'
import { fillForm } from './fields'
import type { Things } from './things'

/** What a door answered: in the words of the table, and whether a change was really made (and taken back). */
export type Heard = { answer: Answer | `broken: ${string}`; done: boolean; said: string; data: unknown }

const t = translator('id')
const byText: Record<string, Answer> = {
  [t('shell.notAllowed')]: 'refused',
  [t('shell.notFound')]: 'hidden',
  [t('shell.sessionEnded')]: 'sign-in',
}
const byStatus: Record<number, Answer> = { 401: 'sign-in', 403: 'refused', 404: 'hidden' }

/** Goes to a door with these things in hand. */
export async function knock(door: DoorFound, things: Things): Promise<Heard> {
  lastLoad.data = undefined
  lastGuard.passed = false
  const heard = (answer: Heard['answer'], said = '', done = false): Heard => ({
    answer,
    done,
    said,
    data: lastLoad.data,
  })
  try {
    if (door.kind === 'action') return await knockAction(door, things, heard)
    if (door.kind === 'route') return await knockRoute(door, things, heard)
    // Only what is still a draft, or was sent back, has a page to edit it.
    const shown = door.name.endsWith('/edit') && things.draftId ? { ...things, nominationId: things.draftId } : things
    const params = Promise.resolve(pick(door.ids, shown))
    await (door.enter as (asked: object) => Promise<unknown>)({ params, searchParams: Promise.resolve({}) })
    return heard('ok', 'shown')
  } catch (error) {
    return thrown(error, heard)
  }
}

type Say = (answer: Heard['answer'], said?: string, done?: boolean) => Heard

function thrown(error: unknown, heard: Say): Heard {
  if (error instanceof Undone) return heard('ok', 'done', true)
  const { digest = '', code, message } = error as { digest?: string; code?: string; message?: string }
  if (digest.startsWith('NEXT_REDIRECT'))
    return heard(digest.includes('/sign-in?next=') ? 'sign-in' : 'ok', `to ${digest.split(';')[2]}`)
  const status = /^NEXT_HTTP_ERROR_FALLBACK;(\d+)/.exec(digest)?.[1]
  if (status) return heard(byStatus[Number(status)] ?? `broken: ${status}`)
  // A paper of the test has no file behind its row.
  if (code === 'ENOENT') return heard('ok', 'no file')
  return heard(`broken: ${String(message).replaceAll(/\s+/g, ' ').slice(0, 160)}`)
}

async function knockAction(door: DoorFound, things: Things, heard: Say): Promise<Heard> {
  const form = new FormData()
  for (const [name, value] of Object.entries(formOf(door, things)))
    for (const each of Array.isArray(value) ? value : [value]) form.append(name, each)
  const found = behind.get(door.enter)
  const isPlain = !found || found.isSearch
  const enter = door.enter as (...sent: unknown[]) => Promise<{ kind: string; reason?: string; fields?: object }>
  noticeLeft()
  const state = isPlain ? await enter(form) : await enter(idle, form)
  if (found?.isSearch) {
    const said = t((noticeLeft()?.key ?? 'shell.notUnderstood') as 'shell.notFound')
    return heard(byText[said] ?? 'ok', said)
  }
  if (state?.kind === 'refused') return heard(byText[state.reason!] ?? 'ok', state.reason)
  return heard('ok', state ? JSON.stringify(state.fields ?? state.kind) : 'done')
}

/** The form that an action gets; what its schema does not take is told by the test of forms. */
export function formOf(door: DoorFound, things: Things) {
  const schema = behind.get(door.enter)?.schema
  return schema ? fillForm(schema, things) : { locale: 'id', next: '/' }
}

async function knockRoute(door: DoorFound, things: Things, heard: Say): Promise<Heard> {
  const verb = door.name.split(' ')[0]!
  const body =
    verb === 'POST' && door.ids.length === 0 ? JSON.stringify({ cohortId: things.cohortId, rows: [] }) : undefined
  const request = new Request(`http://127.0.0.1:3000${door.name.split(' ')[1]}`, {
    method: verb,
    ...(body ? { body } : {}),
  })
  const enter = door.enter as (request: Request, go: object) => Promise<Response>
  const response = await enter(request, { params: Promise.resolve(pick(door.ids, things)) })
  const toSignIn = response.headers.get('location')?.startsWith('/sign-in')
  return heard(toSignIn ? 'sign-in' : (byStatus[response.status] ?? 'ok'), String(response.status))
}

/** What stands in addresses and leads to nothing. */
const invented: Things = { token: 'b'.repeat(43), format: 'csv', thing: 'verify' }

const pick = (ids: readonly string[], things: Things) =>
  Object.fromEntries(ids.map((id) => [id, things[id] ?? invented[id] ?? 'nothing-here']))
