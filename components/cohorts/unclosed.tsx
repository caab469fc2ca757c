import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/i18n/define'
import { formatList } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** Says beside a phase what holds it: roll calls that nobody closed. */
export function Unclosed(props: { governments: readonly string[]; locale: Locale; t: Translate }) {
  const { governments, locale, t } = props
  if (governments.length === 0) return null
  return (
    <span className="mark small mt-1" data-tone="wait">
      <Icon name="alert" />
      <span>{t('cohorts.unclosed', { governments: formatList(locale, governments) })}</span>
    </span>
  )
}
