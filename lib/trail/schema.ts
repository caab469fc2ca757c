import { z } from 'zod'
import { searchedFor } from '@/lib/i18n/typed'
import { foundIds } from '@/lib/people/search'
import { isDay, toDay } from '@/lib/platform/dates'
import { kindLabels, type TrailKind } from './kinds'

/** The row after which an older page begins. */
const before = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)
  .optional()
  .catch(undefined)
const day = z.string().refine(isDay).transform(toDay).optional().catch(undefined)

/** What a trail is narrowed to, as it stands in its address: who acted is an id, and a number is looked up before. */
const filters = {
  q: searchedFor,
  person: foundIds,
  kind: z
    .enum(Object.keys(kindLabels) as [TrailKind, ...TrailKind[]])
    .optional()
    .catch(undefined),
  by: z.uuid().optional().catch(undefined),
  from: day,
  until: day,
}
const filterFields = z.object(filters)
export type TrailFilters = z.output<typeof filterFields>

/** The address of a page of the trail. */
export const cohortTrailParams = z.object({ cohortId: z.uuid(), ...filters, before })
export const nominationTrailParams = z.object({ nominationId: z.uuid(), ...filters, before })
export const outsideParams = z.object({ ...filters, before })
