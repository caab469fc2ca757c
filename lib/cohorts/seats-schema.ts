import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { count, dayOrNone, line, seatCount } from './form-fields'
import { versionText } from './schema'

const key = (message: MessageKey) => message

export const seatsInput = z.strictObject({ delegationId: z.uuid(), version: versionText, seats: seatCount })
const someSeats = count(1, 500, 'cohorts.someSeatsWrong')
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
  version: versionText,
  mode: z.enum(['nominating', 'own_list'], key('shell.notUnderstood')),
  leavesOn: dayOrNone,
  returnsOn: dayOrNone,
  contactName: line(120).default(''),
  contactPost: line(160).default(''),
  contactPhone: line(40).default(''),
})
