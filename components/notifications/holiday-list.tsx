import { MoveButton } from '@/components/form/move-button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dropHoliday } from '@/lib/notifications/holiday-actions'
import type { Day } from '@/lib/platform/dates'

/** The days that were added, each to be taken away. */
export function HolidayList(props: { days: readonly { day: Day; name: string }[]; t: Translate; locale: Locale }) {
  const { days, t, locale } = props
  if (days.length === 0) return <EmptyState title={t('notifications.holidaysNone')} />
  return (
    <ul className="pad grid gap-3">
      {days.map(({ day, name }) => (
        <li key={day} className="row between">
          <span>
            <b>{name}</b>
            <span className="soft block">{formatDayLong(locale, day)}</span>
          </span>
          <MoveButton
            action={dropHoliday}
            hidden={{ day }}
            size="sm"
            label={
              <>
                {t('notifications.holidayDrop')}
                <span className="sr"> {name}</span>
              </>
            }
          />
        </li>
      ))}
    </ul>
  )
}
