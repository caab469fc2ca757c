import 'server-only'
import { headers } from 'next/headers'
import { forbidden, notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Crumb } from '@/components/frame/frame-props'
import { type FrameKind, PageFrame } from '@/components/frame/page-frame'
import { RefusedPage } from '@/components/frame/refused-page'
import { SharedWords } from '@/components/frame/shared-words'
import { type Actor, allows } from '@/lib/access/actor'
import { type Permission, type PublicPermission, permissions } from '@/lib/access/permissions'
import type { Locale } from '@/lib/i18n/define'
import { type Translate, translations } from '@/lib/i18n/server'
import { addressWith } from '../address'
import type { Day } from '../dates'
import type { Read } from '../db'
import { findNotice } from '../notice'
import { settings } from '../settings'
import { answerWith } from './answer-status'
import { recordDenial } from './denial'
import { inRequest } from './transaction'
import { dropZeros } from './zeros'

type Asked = {
  params: Promise<Record<string, string | string[]>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What a page renders from: everything its `load` fetched, and nothing else. */
type Seen<D, A = Actor> = {
  data: D
  actor: A
  t: Translate
  locale: Locale
  now: Date
  today: Day
  /** The address of this page with its query. */
  path: string
  demo: boolean
}

type Door<P extends Permission, S extends z.ZodType, D> = {
  permission: P
  /** Path and query of the address. What does not fit is a 404; give lenient filters a `.catch()`. */
  params: S
  /** Fetches all that the page shows, in one snapshot, within what the actor may see. Null is a 404. */
  load: (
    tx: Read,
    actor: Of<P>,
    params: z.output<S>,
    go: { now: Date; today: Day; demo: boolean; empty: boolean },
  ) => Promise<D | null>
  /** Names the thing first: "Inovasi Tata Kelola 2024". */
  title: (seen: Seen<NoInfer<D>, Of<P>>) => string
  /** What a searcher, or whoever is sent the address, reads of a public page. */
  description?: (seen: Seen<NoInfer<D>, Of<P>>) => string
  /** The way to this page, without the page itself; none on the start page, sign-in and public pages. */
  crumbs?: (seen: Seen<NoInfer<D>, Of<P>>) => Crumb[]
  /** Which frame is drawn around it: office unless said otherwise. */
  frame?: FrameKind
  /** The layout class of the screen, for example s-desk. */
  screen?: string
  /** Sends the visitor elsewhere instead of rendering, for example whoever is signed in already. */
  elsewhere?: (seen: Seen<NoInfer<D>, Of<P>>, go: { empty: boolean }) => string | null
  /** Renders without touching the database. */
  view: (seen: Seen<NoInfer<D>, Of<P>>) => ReactNode
}
/** A public page may have no actor; every other page has one. */
type Of<P extends Permission> = P extends PublicPermission ? Actor | null : Actor

/** The one way in for a page: one snapshot, read only, then the frame and the view. */
export function definePage<P extends Permission, S extends z.ZodType, D>(door: Door<P, S, D>) {
  return async function Page({ params, searchParams }: Asked) {
    const { locale, t } = await translations()
    const path = (await headers()).get('x-path') ?? '/'
    const parsed = door.params.safeParse(dropZeros({ ...(await searchParams), ...(await params) }))
    const seen = await inRequest('read', async (tx, { actor, now, today, demo, empty, lapsed, unread }) => {
      const refused = (status: 403 | 404) => ({ status, actor, today, demo, unread })
      if (!parsed.success) return refused(404)
      if (door.permission !== 'public.see' && !actor && !allows(null, door.permission)) return { nobody: lapsed }
      if (actor?.passwordDue && !isOpenWhileDue(door.permission)) return { due: true }
      if (!allows(actor, door.permission)) return refused(403)
      const data = await door.load(tx as Read, actor as Of<P>, parsed.data, { now, today, demo, empty })
      if (data === null) return refused(404)
      return { data, actor: actor as Of<P>, now, today, demo, empty, unread }
    })
    if ('due' in seen) redirect(accountPage)
    if ('nobody' in seen) redirect(addressWith('/sign-in', { next: path, ended: seen.nobody }))
    if ('status' in seen) {
      if (seen.status === 403) await recordDenial(door.permission)
      if (!answerWith(seen.status)) return seen.status === 403 ? forbidden() : notFound()
      return <RefusedPage {...seen} kind={door.frame ?? 'office'} path={path} t={t} />
    }
    const { empty, unread, ...rest } = seen
    const shown = { ...rest, locale, t, path }
    const other = door.elsewhere?.(shown, { empty })
    if (other) redirect(other)
    const title = door.title(shown)
    const above = door.crumbs?.(shown) ?? []
    return (
      <>
        <title>{nameTab(title, above)}</title>
        {door.description && (
          <SharedWords title={title} description={door.description(shown)} publicUrl={settings().publicUrl} />
        )}
        <PageFrame
          kind={door.frame ?? 'office'}
          actor={seen.actor}
          demo={seen.demo}
          today={seen.today}
          unread={unread}
          path={path}
          crumbs={door.crumbs ? [...above, { label: title }] : []}
          notice={await findNotice()}
          screen={door.screen}
        >
          {door.view(shown)}
        </PageFrame>
      </>
    )
  }
}

/** Where whoever has to set a new password is led from every page of their own. */
const accountPage = '/account'
const isOpenWhileDue = (permission: Permission) => permission === 'account.own' || permissions[permission] === 'anyone'

/** A part of a thing is called the same everywhere ("Peserta"), so its tab also names the thing it belongs to. */
const nameTab = (title: string, above: readonly Crumb[]) =>
  [title, above.length > 1 && above.at(-1)?.label, 'Angkatan'].filter(Boolean).join(' · ')
