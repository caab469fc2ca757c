import { AppLink } from '@/components/ui/app-link'
import type { LastNudge } from '@/lib/desk/nudge-queries'
import { type NudgeInput, nudgeAddress } from '@/lib/desk/nudging'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dayIn, type Zone } from '@/lib/platform/dates'

/** The way to ask for something that others hold, and who asked last. */
export function NudgeLink(props: {
  of: NudgeInput
  what: string
  last?: LastNudge
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { of, what, last, t, locale, zone } = props
  return (
    <>
      <AppLink href={nudgeAddress(of)} className="ml-2" label={t('desk.nudgeOf', { what })}>
        {t('desk.nudge')}
      </AppLink>
      {last && (
        <span className="small soft block">
          {t('desk.nudgedLast', { name: last.byName, day: formatDayShort(locale, dayIn(last.at, zone)) })}
        </span>
      )}
    </>
  )
}
