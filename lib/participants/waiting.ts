import 'server-only'
import { extentOf } from '@/lib/access/actor'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { dayFromColumn } from '@/lib/platform/dates'
import type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
import { goingStates } from './lifecycle'

/** Between approval and departure: free seats that a reserve could take, a head to appoint, accounts to hand out. */
export const listWaiting: ListWaiting = async (tx, actor) => {
  const [replaces, invites] = [extentOf(actor, 'participant.replace'), extentOf(actor, 'participant.invite')]
  const governments = [...new Set([...replaces.governments, ...invites.governments])]
  const rows = await tx.delegation.findMany({
    where: {
      OR: [{ governmentId: { in: governments } }, { id: { in: invites.delegations } }],
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
        where: { state: { in: [...goingStates] } },
        select: { isHead: true, personId: true, person: { select: { user: { select: { id: true } } } } },
      },
      lineUps: {
        where: { state: 'approved' },
        select: { entries: { where: { kind: 'reserve' }, select: { personId: true } } },
      },
    },
  })
  const named = await tx.participant.findMany({
    where: { delegationId: { in: rows.map(({ id }) => id) } },
    select: { delegationId: true, personId: true },
  })
  return rows.flatMap((row) => {
    const { id, cohort, leavesOn, participants, seats, taken } = row
    const item = (kind: string, what: Sentence, page: string): WaitingItem => ({
      id: `participants.${kind}:${id}`,
      turn: 'yours',
      what,
      about: { id: cohort.titleId, en: cohort.titleEn },
      href: `/cohorts/${cohort.id}/participants${page}`,
      verb: 'participants.open',
      since: row.since,
      due: leavesOn && dayFromColumn(leavesOn),
    })
    const items: WaitingItem[] = []
    const known = new Set(named.filter((one) => one.delegationId === id).map(({ personId }) => personId))
    const waiting = row.lineUps.flatMap(({ entries }) => entries).filter(({ personId }) => !known.has(personId))
    const isKabag = replaces.governments.includes(row.governmentId)
    const mayInvite = invites.governments.includes(row.governmentId) || invites.delegations.includes(id)
    if (isKabag && taken < seats && waiting.length > 0)
      items.push(item('seat', sentence('participants.waitSeat', { free: seats - taken }), ''))
    if (isKabag && participants.length > 0 && !participants.some(({ isHead }) => isHead))
      items.push(item('head', sentence('participants.waitHead'), ''))
    if (mayInvite && participants.some(({ person }) => person.user === null))
      items.push(item('invite', sentence('participants.waitInvite'), '/invitations'))
    return items
  })
}
