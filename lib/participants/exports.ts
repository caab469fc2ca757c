import type { Translate } from '@/lib/i18n/server'
import { dayIn, type Zone } from '@/lib/platform/dates'
import { type Sheet, sheetOf } from '@/lib/platform/sheets'
import { isGoing, stateLabels } from './lifecycle'
import type { ParticipantRow, SharedName } from './queries'

type Line = { government: string; row: ParticipantRow | SharedName }
type List = {
  name: string
  delegations: readonly { id: string; government: { shortName: string } }[]
  /** The own list: who goes, then who went out of it. */
  own: readonly ParticipantRow[]
  shared: readonly SharedName[]
}

/** The name list of a cohort as a sheet: the own people with their states, of the others what their governments share. */
export function participantSheet({ name, delegations, own, shared }: List, zone: Zone, t: Translate): Sheet {
  const governments = new Map(delegations.map(({ id, government }) => [id, government.shortName]))
  const ordered = [
    ...own.filter(({ state }) => isGoing(state)),
    ...shared,
    ...own.filter(({ state }) => !isGoing(state)),
  ]
  const lines = ordered.map((row): Line => ({ government: governments.get(row.delegationId) ?? '', row }))
  return sheetOf({ name, title: t('participants.title') }, lines, [
    [t('participants.columnNo'), ({ row }, place) => (isOwn(row) && !isGoing(row.state) ? null : place)],
    [t('participants.columnGovernment'), ({ government }) => government],
    [t('participants.columnName'), ({ row }) => row.fullName],
    [t('participants.columnPost'), ({ row }) => row.post],
    [t('participants.columnAgency'), ({ row }) => row.agencyName],
    [
      t('participants.head'),
      ({ row }) => (isOwn(row) && row.isHead && isGoing(row.state) ? t('participants.head') : null),
    ],
    [t('participants.columnState'), ({ row }) => (isOwn(row) ? t(stateLabels[row.state]) : null)],
    [t('nominations.columnSince'), ({ row }) => (isOwn(row) ? { day: dayIn(row.since, zone) } : null)],
  ])
}

const isOwn = (row: ParticipantRow | SharedName): row is ParticipantRow => 'state' in row
