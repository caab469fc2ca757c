'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findUnconfirmed } from './confirm-queries'
import { confirmGrant as writeConfirmed } from './giving'
import { confirmRefusal } from './roles'
import { confirmGrantInput } from './schema'

const list = '/grants'

/** The second person, who is in office already, says that the owner of an account really holds this role. */
export const confirmGrant = defineAction({
  permission: 'grant.confirm',
  input: confirmGrantInput,
  load: (tx, actor, { unconfirmedId }, { today }) => findUnconfirmed(tx, actor, unconfirmedId, today),
  can: (actor, grant, _input, { today }) => confirmRefusal(actor, grant, today),
  run: async ({ tx, subject: grant }) => {
    const outcome = await writeConfirmed(tx, grant.id)
    if (outcome === 'gone') return refuse('shell.changedMeanwhile')
    if (outcome === 'notYours') return refuse('grants.confirmNotOwn')
    if (outcome === 'notActivated') return refuse('grants.confirmNotActivated')
    return {
      subject: { kind: 'grant', id: grant.id },
      governmentId: grant.governmentId,
      after: { userId: grant.userId, role: grant.role },
      next: list,
      notice: sentence('grants.confirmed', { name: grant.user.name }),
    }
  },
})

/** The second person says no: the role ends before it ever had an effect. */
export const declineGrant = defineAction({
  permission: 'grant.confirm',
  name: 'grant.decline',
  input: confirmGrantInput,
  load: (tx, actor, { unconfirmedId }, { today }) => findUnconfirmed(tx, actor, unconfirmedId, today),
  can: () => null,
  run: async ({ tx, subject: grant, now }) => {
    const ended = await tx.grant.updateMany({
      where: { id: grant.id, endedAt: null, confirmedAt: null },
      data: { endedAt: now, endedBecause: 'declined' },
    })
    if (ended.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'grant', id: grant.id },
      governmentId: grant.governmentId,
      before: { userId: grant.userId, role: grant.role },
      next: list,
      notice: sentence('grants.declined', { name: grant.user.name }),
    }
  },
})
