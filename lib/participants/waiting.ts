import 'server-only'
import { type Actor, allows, coversDelegation, extentOf } from '@/lib/access/actor'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { isGoing } from './lifecycle'

/** Between approval and departure: seats for a reserve, a head to appoint, accounts to hand out, papers to redo. */
export const listWaiting: ListWaiting = async (tx, actor) => {
  if (!allows(actor, 'participant.replace') && !allows(actor, 'participant.invite')) return []
  const rows = await findApproved(tx, actor)
  return rows.flatMap((row) => {
    const { participants, seats, taken } = row
    const going = participants.filter(({ state }) => isGoing(state))
    const items: WaitingItem[] = []
    if (coversDelegation(actor, 'participant.replace', row)) {
      if (taken < seats && hasReserveLeft(row))
        items.push(itemOf(row, 'seat', sentence('participants.waitSeat', { free: seats - taken })))
      if (going.length > 0 && !going.some(({ isHead }) => isHead))
        items.push(itemOf(row, 'head', sentence('participants.waitHead')))
    }
    if (coversDelegation(actor, 'participant.invite', row) && going.some(({ person }) => person.user === null))
      items.push(itemOf(row, 'invite', sentence('participants.waitInvite')))
    if (coversDelegation(actor, 'participant.redo', row)) items.push(...toRedo(row))
    return items
  })
}

/** What replacements left to be redone, until the nearest day; not for successors who have left again. */
function toRedo(row: Approved): WaitingItem[] {
  const open = row.redo.filter(({ change }) => change.successor && isGoing(change.successor.state))
  if (open.length === 0) return []
  const days = open.flatMap(({ dueOn }) => (dueOn ? [dueOn] : [])).sort((a, b) => Number(a) - Number(b))
  const item = itemOf(row, 'redo', sentence('participants.waitRedo', { n: open.length }))
  const since = open.map(({ change }) => change.at).sort((a, b) => Number(a) - Number(b))[0]!
  return [{ ...item, since, due: days[0] ? dayFromColumn(days[0]) : item.due }]
}

/** The approved delegations with their name lists and the reserves of their line-ups. */
function findApproved(tx: Read, actor: Actor) {
  const [replaces, invites] = [extentOf(actor, 'participant.replace'), extentOf(actor, 'participant.invite')]
  return tx.delegation.findMany({
    where: {
      OR: [
        { governmentId: { in: [...new Set([...replaces.governments, ...invites.governments])] } },
        { id: { in: invites.delegations } },
      ],
      state: 'approved',
      cohort: { state: 'selecting' },
    },
    select: {
      id: true,
      governmentId: true,
      since: true,
      seats: true,
      taken: true,
      leavesOn: true,
      cohort: { select: { id: true, titleId: true, titleEn: true } },
      participants: {
        select: { state: true, isHead: true, personId: true, person: { select: { user: { select: { id: true } } } } },
      },
      redo: {
        where: { doneAt: null },
        select: { dueOn: true, change: { select: { at: true, successor: { select: { state: true } } } } },
      },
      lineUps: {
        where: { state: 'approved' },
        select: { entries: { where: { kind: 'reserve' }, select: { personId: true } } },
      },
    },
  })
}
type Approved = Awaited<ReturnType<typeof findApproved>>[number]

/** Whether a reserve has not moved up yet; who is away or has withdrawn is seen on the page. */
function hasReserveLeft({ participants, lineUps }: Approved) {
  const named = new Set(participants.map(({ personId }) => personId))
  return lineUps.some(({ entries }) => entries.some(({ personId }) => !named.has(personId)))
}

const pages = { seat: '', head: '', invite: '/invitations', redo: '/redo' } as const
const itemOf = (row: Approved, kind: 'seat' | 'head' | 'invite' | 'redo', what: Sentence): WaitingItem => ({
  id: `participants.${kind}:${row.id}`,
  turn: 'yours',
  cohortId: row.cohort.id,
  what,
  about: { id: row.cohort.titleId, en: row.cohort.titleEn },
  href: `/cohorts/${row.cohort.id}/participants${pages[kind]}`,
  verb: 'participants.open',
  since: row.since,
  due: row.leavesOn && dayFromColumn(row.leavesOn),
})
