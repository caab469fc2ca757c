import type { Extent } from '@/lib/access/actor'

/** A reach over everything there is: what the app's own scoping is replaced by. Filled once the ids are known. */
export const wideOpen: Extent = {
  installation: true,
  governments: [],
  agencies: [],
  delegations: [],
  self: true,
  assigned: true,
}
