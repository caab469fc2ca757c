import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** A server action that needs no answer. */
type PlainAction = (form: FormData) => Promise<void>

export type NavEntry = { href: string; label: string; current: boolean; letter?: string }
/** One step of the way to this page; the last one has no address. */
export type Crumb = { href?: string; label: string }

/** What every frame gets from the door: plain values, no data of its own. */
export type FrameProps = {
  locale: Locale
  t: Translate
  /** The address of this page with its query, to come back to after the language was changed. */
  path: string
  /** Who is signed in. */
  who: { name: string; post: string } | null
  /** Words for the role in which they act, where they hold several. */
  hat?: string | null
  /** The roles to choose from, all of them first; none where there is nothing to choose. */
  hats?: readonly { id: string; words: string; isWorn: boolean }[] | null
  /** Gets `hat` and `next`. */
  switchHat?: PlainAction
  government: string | null
  /** What whoever is signed in has been told and not read. */
  unread: number
  nav: readonly NavEntry[]
  /** Words above everything, for example that the data are examples. */
  banner?: ReactNode
  /** What an action just did, said once. */
  notice?: { tone: 'good' | 'stop'; text: string } | null
  crumbs: readonly Crumb[]
  /** Gets `locale` and `next`. */
  setLocale: PlainAction
  signOut?: PlainAction
  /** One class for the layout of this screen, for example `s-desk`. */
  screen?: string
  children: ReactNode
}
