import { z } from 'zod'
import { grantedRoles } from '@/lib/access/permissions'
import { email, newPassword } from '@/lib/accounts/schema'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedVersion, wantedDay, wantedLine } from '@/lib/i18n/typed'
import { governmentFields, idOrNone } from '@/lib/organisation/schema'
import { stripNip } from '@/lib/people/nip'
import { isDay, toDay } from '@/lib/platform/dates'

const key = (message: MessageKey) => message

const userFields = {
  name: wantedLine(120, 'grants.nameMissing'),
  post: wantedLine(160, 'grants.postMissing'),
  email,
}
/** Who of the personnel register has the account; empty for nobody. */
const personField = {
  nip: z
    .string()
    .default('')
    .transform(stripNip)
    .refine((digits) => /^(\d{18})?$/.test(digits), key('people.nipLength')),
}
const grantFields = {
  role: z.enum(grantedRoles, key('grants.roleMissing')),
  agencyId: idOrNone,
  endsOn: z
    .union([z.literal('').transform(() => null), z.string().refine(isDay).transform(toDay)], key('shell.dayWrong'))
    .default(null),
}

/** How a link reaches its owner: handed over as a sheet, or by mail. */
export const handOver = z.enum(['hand', 'mail']).catch('hand').default('hand')

export const addUserInput = z.strictObject({ ...userFields, ...personField, ...grantFields, by: handOver })
/** One row of a pasted list. */
export const pastedAccount = z.strictObject({ ...userFields, ...grantFields })
export type PastedAccount = z.output<typeof pastedAccount>
export const editUserInput = z.strictObject({ userId: z.uuid(), version: typedVersion, ...userFields })
export const linkOwnerInput = z.strictObject({
  userId: z.uuid(),
  version: typedVersion,
  personId: z.union([z.literal('').transform(() => null), z.uuid()], key('grants.ownerMissing')),
})
export const switchUserInput = z.strictObject({
  userId: z.uuid(),
  version: typedVersion,
  to: z.enum(['enabled', 'disabled']),
})
export const endUserSessionsInput = z.strictObject({
  userId: z.uuid(),
  version: typedVersion,
  /** Ticked where a phone was lost: the password opens nothing any more. */
  passwordDue: z.literal('on').optional(),
})
export const giveGrantInput = z.strictObject({ userId: z.uuid(), ...grantFields })
export const nameDeputyInput = z.strictObject({
  /** The role in which somebody stands in. */
  standsInForId: z.uuid(key('grants.deputyRoleMissing')),
  deputyId: z.uuid(key('grants.deputyMissing')),
  startsOn: wantedDay('grants.deputyStartMissing'),
  endsOn: wantedDay('grants.deputyEndMissing'),
})
export const endDeputyInput = z.strictObject({ deputyGrantId: z.uuid() })
export const endGrantInput = z.strictObject({ grantId: z.uuid() })
/** A role that waits for a second person. */
export const confirmGrantInput = z.strictObject({ unconfirmedId: z.uuid() })
export const linkInput = z.strictObject({ userId: z.uuid(), by: handOver })

export const addGovernmentInput = z.strictObject({
  government: z.strictObject(governmentFields),
  administrator: z.strictObject(userFields),
})

export const beginInput = z.strictObject({
  setupCode: wantedLine(40, 'grants.setupCodeMissing'),
  government: z.strictObject(governmentFields),
  administrator: z.strictObject({ ...userFields, newPassword }),
})
