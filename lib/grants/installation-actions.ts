'use server'
import { hashPassword } from '@/lib/accounts/password-hash'
import { passwordRefusal } from '@/lib/accounts/password-rules'
import { enterAs } from '@/lib/accounts/sign-in'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { defineVisitorAction } from '@/lib/platform/doors/visitor-action'
import { tellGiven, giveGrant as writeGrant } from './giving'
import { addGovernmentInput, beginInput } from './schema'
import { isSetupCode } from './setup-code'
import { createFirstAdministrator, inviteUser } from './work'

const linkPage = (id: string) => `/administration/links/${id}`

/** A government that joins, with its first administrator and the link for them. */
export const addGovernment = defineAction({
  permission: 'government.add',
  name: 'government.add',
  input: addGovernmentInput,
  load: async () => ({}),
  can: () => null,
  run: async ({ tx, actor, input: { government, administrator }, now }) => {
    const { id: governmentId } = await tx.government.create({
      data: { ...government, createdAt: now },
      select: { id: true },
    })
    const user = { ...administrator, governmentId, personId: null }
    const { userId, activationId } = await inviteUser(tx, { user, createdById: actor.userId, now })
    const grant = { role: 'administrator', agencyId: null, endsOn: null } as const
    const made = await writeGrant(tx, { userId, governmentId, ...grant, createdById: actor.userId, now })
    return {
      subject: { kind: 'government', id: governmentId },
      governmentId,
      after: { name: government.name, kind: government.kind },
      next: linkPage(activationId),
      notice: sentence('grants.governmentAdded', { name: government.name }),
      also: [{ action: 'grant.give', ...tellGiven(made, { userId, governmentId, ...grant }) }],
    }
  },
  constraints: {
    User_email_key: { reason: 'accounts.emailTaken', field: 'administrator.email' },
    Government_name_key: { reason: 'organisation.nameTaken', field: 'government.name' },
  },
})

/** The first page of an empty installation: its government and its administrator, once, by whoever started the server. */
export const beginInstallation = defineVisitorAction({
  permission: 'installation.begin',
  input: beginInput,
  run: async ({ transact, input: { setupCode, government, administrator } }) => {
    if (!isSetupCode(setupCode)) return refuse('grants.setupCodeWrong', 'setupCode')
    const { newPassword, ...user } = administrator
    const refusal = passwordRefusal(newPassword, [user.name, user.email, government.name, government.shortName])
    if (refusal) return refuse(refusal, 'administrator.newPassword')
    const isEmpty = await transact(async (_tx, { empty }) => empty)
    if (!isEmpty) return refuse('grants.begunAlready')
    const passwordHash = await hashPassword(newPassword)
    const userId = await transact((tx) => createFirstAdministrator(tx, government, { ...user, passwordHash }))
    if (!userId) return refuse('grants.begunAlready')
    await enterAs(transact, userId, { method: 'setup', attempt: null })
    return { next: '/', notice: sentence('grants.begun') }
  },
})
