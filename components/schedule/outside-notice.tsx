import { AppLink } from '@/components/ui/app-link'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { ScheduleEntry } from '@/lib/schedule/queries'

/** Items that stand on no day of the training, since its days have changed: they are kept and can be moved. */
export function OutsideNotice(props: {
  cohortId: string
  outside: readonly ScheduleEntry[]
  edits: boolean
  t: Translate
  locale: Locale
}) {
  const { cohortId, outside, edits, t, locale } = props
  if (outside.length === 0) return null
  return (
    <Notice tone="wait" title={t('schedule.outsideTitle', { n: outside.length })}>
      <ul>
        {outside.map(({ id, day, startsAt, titleId, titleEn }) => (
          <li key={id}>
            {formatDayLong(locale, day)}, {startsAt} · {locale === 'id' ? titleId : titleEn}
          </li>
        ))}
      </ul>
      {edits && <AppLink href={`/cohorts/${cohortId}/schedule/edit?day=outside`}>{t('schedule.moveThem')}</AppLink>}
    </Notice>
  )
}
