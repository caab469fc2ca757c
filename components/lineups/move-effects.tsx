import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber, formatPoints } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { effectsOf } from '@/lib/lineups/effects'
import type { Foresight } from '@/lib/lineups/foresight'
import type { Workbench } from '@/lib/lineups/workbench'

/** What a move changes in figures: now, afterwards, and the difference. */
export function MoveEffects(props: { bench: Workbench; foresight: Foresight; t: Translate; locale: Locale }) {
  const { bench, foresight, t, locale } = props
  return (
    <Table caption={t('lineups.effect')} cards={false} tight>
      <thead>
        <tr>
          <th scope="col">{t('lineups.effect')}</th>
          <th scope="col" className="r">
            {t('lineups.now')}
          </th>
          <th scope="col" className="r">
            {t('lineups.afterwards')}
          </th>
          <th scope="col" className="r">
            {t('lineups.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {effectsOf(bench.entries, foresight.after, bench.fairness.members).map(({ label, now, afterwards, unit }) => {
          const write = (value: number) =>
            unit === 'points' ? formatPoints(locale, value) : formatNumber(locale, value)
          const sign = afterwards > now ? '+' : afterwards < now ? '−' : '='
          return (
            <tr key={label}>
              <td>{t(label)}</td>
              <td className="r num">{write(now)}</td>
              <td className="r num">{write(afterwards)}</td>
              <td className="r num">{afterwards === now ? '= 0' : `${sign} ${write(Math.abs(afterwards - now))}`}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
