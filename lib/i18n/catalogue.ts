import { messages as accounts } from '@/lib/accounts/messages'
import { messages as approvals } from '@/lib/approvals/messages'
import { messages as backups } from '@/lib/backups/messages'
import { messages as cohorts } from '@/lib/cohorts/messages'
import { messages as conduct } from '@/lib/conduct/messages'
import { messages as delegations } from '@/lib/delegations/messages'
import { messages as departures } from '@/lib/departures/messages'
import { messages as desk } from '@/lib/desk/messages'
import { messages as documents } from '@/lib/documents/messages'
import { messages as grants } from '@/lib/grants/messages'
import { messages as health } from '@/lib/health/messages'
import { messages as jobs } from '@/lib/jobs/messages'
import { messages as lineups } from '@/lib/lineups/messages'
import { messages as nominations } from '@/lib/nominations/messages'
import { messages as notifications } from '@/lib/notifications/messages'
import { messages as organisation } from '@/lib/organisation/messages'
import { messages as participants } from '@/lib/participants/messages'
import { messages as people } from '@/lib/people/messages'
import { messages as programmes } from '@/lib/programmes/messages'
import { messages as reports } from '@/lib/reports/messages'
import { messages as schedule } from '@/lib/schedule/messages'
import { messages as selection } from '@/lib/selection/messages'
import { messages as trail } from '@/lib/trail/messages'
import type { Locale } from './define'
import { messages as shell } from './shell-messages'

/** Each slice owns its texts; they meet here, under the slice's name. */
const slices = {
  accounts,
  approvals,
  cohorts,
  conduct,
  delegations,
  departures,
  desk,
  documents,
  grants,
  health,
  backups,
  jobs,
  lineups,
  nominations,
  notifications,
  organisation,
  participants,
  people,
  programmes,
  reports,
  schedule,
  selection,
  shell,
  trail,
}

type Slices = typeof slices
export type Catalogue = {
  [S in keyof Slices]: { [K in keyof Slices[S]]: Slices[S][K] extends { id: infer T } ? T : never }
}
type Keys<S extends keyof Catalogue> = keyof Catalogue[S] & string
type Plain<M> = { [K in keyof M & string]: M[K] extends `${string}{${string}` ? never : K }[keyof M & string]

/** Any text of the catalogue, with or without placeholders. */
export type AnyMessageKey = { [S in keyof Catalogue & string]: `${S}.${Keys<S>}` }[keyof Catalogue & string]
/** A text without placeholders: all that rules and schemas may return, since such a text needs no arguments. */
export type MessageKey = { [S in keyof Catalogue & string]: `${S}.${Plain<Catalogue[S]>}` }[keyof Catalogue & string]

const pick = (locale: Locale) =>
  Object.fromEntries(
    Object.entries(slices).map(([slice, messages]) => [
      slice,
      Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, text[locale]])),
    ]),
  ) as unknown as Catalogue

const ready = { id: pick('id'), en: pick('en') }
export const messagesFor = (locale: Locale) => ready[locale]
