import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Day, Zone } from '@/lib/platform/dates'
import type { WaitingItem } from '@/lib/platform/waiting'
import { WaitingList } from './waiting-list'

/** In the cockpit of a cohort: what of it is the reader's own turn, as the start page lists it; nothing where nothing is. */
export function CohortTasks(props: { items: WaitingItem[]; t: Translate; locale: Locale; today: Day; zone: Zone }) {
  if (props.items.length === 0) return null
  return (
    <div className="s-desk">
      <WaitingList title={props.t('desk.yours')} here={`/cohorts/${props.items[0]!.cohortId}`} {...props} />
    </div>
  )
}
