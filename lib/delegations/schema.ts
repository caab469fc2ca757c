import { z } from 'zod'
import { count, dayOrNone, seatCount } from '@/lib/cohorts/form-fields'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedLine, typedReason, typedVersion } from '@/lib/i18n/typed'

const key = (message: MessageKey) => message

const delegationMove = z.strictObject({ delegationId: z.uuid(), version: typedVersion })
/** Whoever accepts says when its people leave and return: eligibility is judged by those days. */
export const acceptance = delegationMove.extend({ leavesOn: dayOrNone, returnsOn: dayOrNone })
export const delegationMoveWithReason = delegationMove.extend({ reason: typedReason })

export const seatsInput = z.strictObject({ delegationId: z.uuid(), version: typedVersion, seats: seatCount })
const someSeats = count(1, 500, 'delegations.someSeatsWrong')
export const inviteInput = z.strictObject({
  cohortId: z.uuid(),
  governmentId: z.uuid(key('cohorts.governmentMissing')),
  seats: someSeats,
})
const oneDelegation = z.strictObject({ delegationId: z.uuid(key('cohorts.governmentMissing')) })
export const moveSeatsInput = z.strictObject({
  cohortId: z.uuid(),
  from: oneDelegation,
  to: oneDelegation,
  seats: someSeats,
})

export const delegationInput = z.strictObject({
  delegationId: z.uuid(),
  version: typedVersion,
  mode: z.enum(['nominating', 'own_list'], key('shell.notUnderstood')),
  leavesOn: dayOrNone,
  returnsOn: dayOrNone,
  contactName: typedLine(120).default(''),
  contactPost: typedLine(160).default(''),
  contactPhone: typedLine(40).default(''),
})
