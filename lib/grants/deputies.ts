import type { GrantedRole } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { addDays, type Day } from '@/lib/platform/dates'

/**
 * Who may stand in for whom while somebody is away (Plh.), and for how long. Source: docs/decisions/0040-deputies.md; the
 * database says the same in may_be_deputised and names_deputies.
 */
export const deputised: readonly GrantedRole[] = [
  ...(['agency_hr', 'agency_head', 'verifier', 'cohort_officer'] as const),
  ...(['cooperation_head', 'leadership', 'liaison_officer'] as const),
]

/** For whom else than themselves a role names deputies; whoever holds a role that may be deputised names their own. */
export const namesFor: Partial<Record<GrantedRole, readonly GrantedRole[]>> = {
  administrator: deputised,
  cooperation_head: ['cohort_officer', 'liaison_officer'],
}

/** Three months, both days included: as long as a Plh. or Plt. is given here. */
export const longestDeputy = 92
/** So far ahead a time may begin: a year's plan of leave. */
const farthest = 366

/** Why these days may not be a deputy's, and at which of them, or null. */
export function daysRefusal(
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
  today: Day,
): { reason: MessageKey; field: 'startsOn' | 'endsOn' } | null {
  if (startsOn < today) return { reason: 'grants.deputyPast', field: 'startsOn' }
  if (startsOn > addDays(today, farthest)) return { reason: 'grants.deputyFar', field: 'startsOn' }
  if (endsOn < startsOn) return { reason: 'grants.deputyTurned', field: 'endsOn' }
  return endsOn > addDays(startsOn, longestDeputy - 1) ? { reason: 'grants.deputyLong', field: 'endsOn' } : null
}
