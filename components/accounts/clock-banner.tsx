import { MoveButton } from '@/components/form/move-button'
import { Menu } from '@/components/ui/menu'
import { setDemoClock } from '@/lib/accounts/actions'
import { formatDayLong, formatDayShort } from '@/lib/i18n/format'
import { translations } from '@/lib/i18n/server'
import { type Day, toDay } from '@/lib/platform/dates'

/** The days worth seeing: an open call and a line-up to settle, the departure, a day in class. */
const days = ['2024-06-28', '2024-06-30', '2024-07-02'].map(toDay)

/** Says that the data are examples and which day the demo stands at, and moves it; on a phone in one line with a menu. */
export async function ClockBanner({ today, path }: { today: Day; path: string }) {
  const { locale, t } = await translations()
  const others = days.filter((day) => day !== today)
  const moves = others.map((day) => (
    <MoveButton
      key={day}
      action={setDemoClock}
      hidden={{ day, next: path }}
      label={t('accounts.goToDay', { day: formatDayShort(locale, day) })}
      size="sm"
      tone="quiet"
    />
  ))
  return (
    <>
      <div className="row hide-s">
        <span>{t('accounts.demoClock', { day: formatDayLong(locale, today) })}</span>
        {moves}
      </div>
      <div className="row between only-s">
        <span>{t('accounts.demoClockShort', { day: formatDayShort(locale, today) })}</span>
        <Menu label={t('accounts.otherDay')} size="sm" tone="quiet">
          {moves}
        </Menu>
      </div>
    </>
  )
}
