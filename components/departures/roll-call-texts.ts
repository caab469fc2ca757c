import type { RollCallRow } from '@/lib/departures/roll-call-queries'
import type { Locale } from '@/lib/i18n/define'
import { formatBareTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { wallIn, type Zone } from '@/lib/platform/dates'
import { newKey } from '@/lib/platform/ids'
import type { BoardPerson, BoardTexts } from './board-person'

/** What the board shows of each person, in the user's language. Each plain button gets a mark's id of its own. */
export const boardPeople = (rows: readonly RollCallRow[], zone: Zone, t: Translate, locale: Locale): BoardPerson[] =>
  rows.map(({ participantId, name, agencyName, isHead, phone, presence, by }) => ({
    participantId,
    presence,
    markedAt: by?.markedAt.toISOString() ?? null,
    name,
    about: [agencyName, isHead && t('departures.head')].filter(Boolean).join(' · '),
    at: by && formatBareTime(locale, wallIn(by.markedAt, zone).time),
    phone,
    markIds: { present: newKey(), absent: newKey(), undo: newKey() },
    labels: {
      present: t('departures.markPresentOf', { name }),
      absent: t('departures.markAbsentOf', { name }),
      undo: t('departures.undoOf', { name }),
      call: t('departures.callOf', { name }),
      whatsapp: t('departures.whatsappOf', { name }),
    },
  }))

export const boardTexts = (people: number, t: Translate): BoardTexts => ({
  presentOf: t('departures.presentOf', { n: people }),
  missing: t('departures.missing'),
  absentOnes: t('departures.absentOnes'),
  presentOnes: t('departures.presentOnes'),
  present: t('departures.markPresent'),
  absent: t('departures.markAbsent'),
  undo: t('departures.undo'),
  call: t('departures.call'),
  tapAgain: t('departures.tapAgain'),
  waitingOne: t('departures.waitingOne'),
  waitingMany: t('departures.waitingMany'),
  waitingNote: t('departures.waitingNote'),
  refused: t('shell.formRefused'),
})
