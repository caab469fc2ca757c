import { z } from 'zod'
import { grantedRoles } from '@/lib/access/permissions'

/** So many finds go into an address; who finds more writes more of the name. */
export const mostFound = 20

/** What a search found, as it stands in an address: ids, since a name or a number never does (ASVS 5.0, 14.2.1). */
export const foundIds = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(z.array(z.uuid()).max(mostFound))
  .optional()
  .catch(undefined)
export const writeFound = (ids: readonly string[]) => ids.join('.')

export const accountsAddress = '/administration/users'
const anyRole = z.literal('').transform(() => null)

/** Filters of the list of accounts, as they stand in its address. */
export const accountFilters = z.object({
  role: z.enum(grantedRoles).optional().catch(undefined),
  found: foundIds,
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export const searchAccountsInput = z.object({
  q: z.string().trim().max(100),
  role: z.union([anyRole, z.enum(grantedRoles)]).catch(null),
})
export const searchOwnerInput = z.object({ userId: z.uuid(), q: z.string().trim().min(1).max(100) })
