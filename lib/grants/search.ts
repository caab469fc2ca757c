import { z } from 'zod'
import { grantedRoles } from '@/lib/access/permissions'
import { typedSearch } from '@/lib/i18n/typed'
import { foundIds } from '@/lib/people/search'

export const accountsAddress = '/administration/users'
const anyRole = z.literal('').transform(() => null)

/** Filters of the list of accounts, as they stand in its address. */
export const accountFilters = z.object({
  role: z.enum(grantedRoles).optional().catch(undefined),
  found: foundIds,
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export const searchAccountsInput = z.object({
  q: typedSearch,
  role: z.union([anyRole, z.enum(grantedRoles)]).catch(null),
})
export const searchOwnerInput = z.object({ userId: z.uuid(), q: typedSearch.min(1) })
