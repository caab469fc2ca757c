import { AppLink } from '@/components/ui/app-link'
import type { Locale } from '@/lib/i18n/define'
import { formatMean, formatPoints } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Listed } from '@/lib/lineups/entry-queries'
import type { Workbench } from '@/lib/lineups/workbench'
import { criterionName } from './parts-bar'

/** How the points of one person come together, and what decided against the neighbours. */
export function WhyRow({
  one,
  bench,
  columns,
  close,
  t,
  locale,
}: {
  one: Listed
  bench: Workbench
  columns: number
  close: string
  t: Translate
  locale: Locale
}) {
  const { criteria, parts, places } = bench.standing
  const place = one.nominationId ? parts.get(one.nominationId) : undefined
  if (!place) return null
  const index = places.findIndex(({ nominationId }) => nominationId === one.nominationId)
  const [previous, next] = [places[index - 1], places[index + 1]]
  const before = previous && parts.get(previous.nominationId)?.above
  const gate = criteria.find(({ code }) => code === place.failedGate)
  return (
    <tr className="why">
      <td />
      <td colSpan={columns - 1}>
        <div>
          <b>
            {one.rank
              ? t('lineups.whyOf', { name: one.fullName, rank: one.rank })
              : t('lineups.whyGate', { name: one.fullName })}
          </b>
          <table>
            <tbody>
              {criteria.map((criterion) => {
                const mean = place.means[criterion.code] ?? 0
                return (
                  <tr key={criterion.id}>
                    <td>{criterionName(locale, criterion)}</td>
                    <td>
                      {formatMean(locale, mean)} × {criterion.weight}%
                    </td>
                    <td>{formatPoints(locale, mean * criterion.weight)}</td>
                  </tr>
                )
              })}
              <tr>
                <td>
                  <b>{t('lineups.columnPoints')}</b>
                </td>
                <td />
                <td>
                  <b>{formatPoints(locale, place.points)}</b>
                </td>
              </tr>
            </tbody>
          </table>
          {gate && (
            <p className="mid mt-2">
              {t('lineups.whyGateReason', {
                criterion: criterionName(locale, gate),
                mean: formatMean(locale, place.means[gate.code] ?? 0),
                gate: formatMean(locale, gate.gate ?? 0),
              })}
            </p>
          )}
          {before && previous.rank !== null && one.rank !== null && (
            <p className="mid mt-2">
              {t('lineups.whyBefore', { rank: previous.rank, reason: tell(locale, t, before.reason) })}
            </p>
          )}
          {place.above && next && next.rank !== null && (
            <p className="mid mt-2">
              {t('lineups.whyNext', { rank: next.rank, reason: tell(locale, t, place.above.reason) })}
            </p>
          )}
          <p className="mid mt-2">
            <AppLink href={close}>{t('lineups.whyClose')}</AppLink>
          </p>
        </div>
      </td>
    </tr>
  )
}
