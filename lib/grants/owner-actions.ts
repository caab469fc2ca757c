'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findUser } from './queries'
import { keepingRefusal, ownerRefusal } from './roles'
import { linkOwnerInput } from './schema'
import { requirePersonOf } from './work'

/** Says who of the own register has an account, or that nobody of it has. */
export const linkOwner = defineAction({
  permission: 'user.edit',
  name: ({ personId }) => (personId ? 'user.link-owner' : 'user.unlink-owner'),
  input: linkOwnerInput,
  load: (tx, actor, { userId }) => findUser(tx, actor, userId),
  can: (actor, user, _input, { today }) => keepingRefusal(actor, user.grants) ?? ownerRefusal(user, today),
  run: async ({ tx, input: { userId, version, personId }, subject }) => {
    if (personId) await requirePersonOf(tx, subject.governmentId!, personId)
    const changed = await tx.user.updateMany({
      where: { id: userId, version },
      data: { personId, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'user', id: userId },
      governmentId: subject.governmentId,
      before: { personId: subject.personId },
      after: { personId },
      next: `/administration/users/${userId}#owner`,
      notice: sentence(personId ? 'grants.ownerLinked' : 'grants.ownerUnlinked', { name: subject.name }),
    }
  },
  constraints: {
    User_personId_governmentId_key: { reason: 'grants.personTaken', field: 'personId' },
    User_owner_stays: { reason: 'grants.ownerStays' },
  },
})
