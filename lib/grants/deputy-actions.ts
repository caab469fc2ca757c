'use server'
import { apartRefusal } from '@/lib/access/apart'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { daysRefusal } from './deputies'
import { findColleague, findDeputy, findPrincipal } from './deputy-queries'
import { tellGiven, giveGrant as writeGrant } from './giving'
import { endDeputyInput, nameDeputyInput } from './schema'

const page = '/account/deputies'

/** Has somebody stand in for a role while its holder is away, from one day to another. */
export const nameDeputy = defineAction({
  permission: 'deputy.name',
  input: nameDeputyInput,
  load: async (tx, actor, { standsInForId, deputyId }, { today }) => {
    const principal = await findPrincipal(tx, actor, standsInForId, today)
    const deputy = await findColleague(tx, actor, deputyId, today)
    return principal && deputy ? { principal, deputy } : null
  },
  can: (_actor, { principal, deputy }) => {
    if (principal.userId === deputy.id) return 'grants.deputySame'
    const isHeld = deputy.grants.some(
      ({ role, agencyId, standsInForId }) =>
        standsInForId === null && role === principal.role && agencyId === principal.agencyId,
    )
    if (isHeld) return 'grants.deputyHolds'
    return apartRefusal(
      deputy.grants.map(({ role }) => role),
      principal.role,
    )
  },
  run: async ({
    tx,
    actor,
    input: { standsInForId, startsOn, endsOn },
    subject: { principal, deputy },
    now,
    today,
  }) => {
    const wrong = daysRefusal({ startsOn, endsOn }, today)
    if (wrong) return refuse(wrong.reason, wrong.field)
    // Two roles given at the same moment: the second finds another version, and is judged again beside the first.
    const kept = await tx.user.updateMany({
      where: { id: deputy.id, version: deputy.version },
      data: { version: { increment: 1 } },
    })
    if (kept.count === 0) return refuse('shell.changedMeanwhile')
    const { role, agencyId } = principal
    const governmentId = principal.governmentId!
    const grant = { userId: deputy.id, governmentId, role, agencyId, endsOn }
    const made = await writeGrant(tx, { ...grant, startsOn, standsInForId, createdById: actor.userId, now })
    const told = tellGiven(made, grant)
    return {
      ...told,
      after: { ...told.after, startsOn, forId: principal.userId },
      next: page,
      notice: sentence(made.waits ? 'grants.deputyNamedWaits' : 'grants.deputyNamed', { name: deputy.name }),
    }
  },
  constraints: {
    Grant_one_deputy: { reason: 'grants.deputyTaken', field: 'startsOn' },
    Grant_deputy_fits: { reason: 'grants.deputyUnfit' },
  },
})

/** Ends it before its last day: whoever named or may name it, or the deputy. */
export const endDeputy = defineAction({
  permission: 'account.own',
  name: 'deputy.end',
  input: endDeputyInput,
  load: (tx, actor, { deputyGrantId }, { today }) => findDeputy(tx, actor, deputyGrantId, today),
  can: () => null,
  run: async ({ tx, subject: deputy, now }) => {
    const ended = await tx.grant.updateMany({
      where: { id: deputy.id, endedAt: null },
      data: { endedAt: now, endedBecause: 'ended' },
    })
    if (ended.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'grant', id: deputy.id },
      governmentId: deputy.governmentId,
      before: { userId: deputy.userId, role: deputy.role, forId: deputy.standsInFor!.userId },
      next: page,
      notice: sentence('grants.deputyEnded', { name: deputy.user.name }),
    }
  },
})
