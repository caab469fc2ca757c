import { Tabs } from '@/components/ui/tabs'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day, Period } from '@/lib/platform/dates'
import { isIn, type Part, partsOf } from '@/lib/schedule/parts'

/** The days of a week that is being written, each with how many items it has. */
export function PartTabs(props: {
  path: string
  part: Part
  training: Period
  items: readonly { day: Day }[]
  t: Translate
  locale: Locale
}) {
  const { path, part, training, items, t, locale } = props
  return (
    <Tabs
      label={t('schedule.days')}
      tabs={partsOf(training, items).map((one) => ({
        href: `${path}?day=${one}`,
        label: one === 'outside' ? t('schedule.outside') : formatDayShort(locale, one),
        count: items.filter((item) => isIn(one, training, item)).length,
        current: one === part,
      }))}
    />
  )
}
