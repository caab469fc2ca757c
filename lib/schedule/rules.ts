import { type CohortState, isOver } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'

/** Why the week of a cohort cannot be written now, or null: until it is closed or cancelled. */
export const scheduleRefusal = ({ state }: { state: CohortState }): MessageKey | null =>
  isOver(state) ? 'schedule.notEditable' : null
