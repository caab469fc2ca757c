import type { Locale } from '@/lib/i18n/define'
import { formatPoints } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

type Criterion = { id: string; code: string; nameId: string; nameEn: string; weight: number }
const fills = ['fill-chart-1', 'fill-chart-2', 'fill-ink-soft', 'fill-chart-3', 'fill-ink-faint']
const fillOf = (index: number) => fills[index % fills.length]
export const criterionName = (locale: Locale, { nameId, nameEn }: Criterion) => (locale === 'id' ? nameId : nameEn)

/** The points of one person as parts of the most there is (5 on each criterion). */
export function PartsBar({
  criteria,
  means,
  t,
  locale,
}: {
  criteria: readonly Criterion[]
  means: Readonly<Record<string, number>>
  t: Translate
  locale: Locale
}) {
  const widths = criteria.map(({ code, weight }) => (weight * (means[code] ?? 0)) / 500)
  const starts = widths.map((_, n) => widths.slice(0, n).reduce((sum, width) => sum + width, 0))
  const words = criteria.map(
    (criterion) =>
      `${criterionName(locale, criterion)} ${formatPoints(locale, criterion.weight * (means[criterion.code] ?? 0))}`,
  )
  return (
    <svg
      className="parts"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('lineups.partsOf', { parts: words.join(', ') })}
    >
      {criteria.map(({ id }, n) => (
        <rect key={id} className={fillOf(n)} x={starts[n]} y="0" width={Math.max(0, (widths[n] ?? 0) - 1)} height="6" />
      ))}
    </svg>
  )
}

/** Which part is which, with its weight. */
export function PartsKey({ criteria, locale }: { criteria: readonly Criterion[]; locale: Locale }) {
  return (
    <div className="row gap-4">
      {criteria.map((criterion, n) => (
        <span key={criterion.id} className="key">
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
            <rect className={fillOf(n)} width="12" height="12" rx="3" />
          </svg>
          {criterionName(locale, criterion)} {criterion.weight}%
        </span>
      ))}
    </div>
  )
}
