import { AppLink } from '@/components/ui/app-link'
import type { Locale } from '@/lib/i18n/define'
import { formatMean, formatPoints } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Listed } from '@/lib/lineups/entry-queries'
import type { Standing } from '@/lib/lineups/standing'
import { PartsBar } from './parts-bar'

/** The mean on each criterion, and the points with their parts; the points open how they come together. */
export function ScoreCells({
  one,
  standing,
  href,
  t,
  locale,
}: {
  one: Listed
  standing: Standing
  href: string
  t: Translate
  locale: Locale
}) {
  const { criteria, parts } = standing
  if (criteria.length === 0) return null
  const found = one.nominationId ? parts.get(one.nominationId) : undefined
  return (
    <>
      {criteria.map(({ id, code }) => (
        <td key={id} className={found ? 'r hide-s' : 'r hide-s soft'}>
          {found ? formatMean(locale, found.means[code] ?? 0) : '–'}
        </td>
      ))}
      <td className={found ? 'sc' : 'sc soft'}>
        {found ? (
          <>
            <b>
              <AppLink href={href} label={whyLabel(one, formatPoints(locale, found.points), t)}>
                {formatPoints(locale, found.points)}
              </AppLink>
            </b>
            <PartsBar criteria={criteria} means={found.means} t={t} locale={locale} />
          </>
        ) : (
          '–'
        )}
      </td>
    </>
  )
}

const whyLabel = ({ fullName, rank }: Listed, points: string, t: Translate) =>
  `${points}. ${rank ? t('lineups.whyOf', { name: fullName, rank }) : t('lineups.whyGate', { name: fullName })}`
