import { Behind } from '@/components/ui/behind'
import { Columns } from '@/components/ui/columns'
import { HBars } from '@/components/ui/h-bars'
import { Table } from '@/components/ui/table'
import { formatNumber } from '@/lib/i18n/format'
import { gridOf } from '@/lib/reports/figures'
import type { Told } from './told'

/** The years and the themes as charts, the same figures as tables behind them. */
export function FigureCharts(told: Told) {
  const { t, locale, figures } = told
  const { years, themes, total, since, until, latest } = figures
  if (!latest) return null
  const number = (value: number) => formatNumber(locale, value)
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 pt-9">
      <section aria-labelledby="by-year">
        <h2 id="by-year" className="mb-1">
          {t('reports.perYear')}
        </h2>
        <p className="soft mid mb-4">{t('reports.perYearLead')}</p>
        <div className="thm yrs">
          <Columns
            label={t('reports.perYear')}
            grid={gridOf(Math.max(...years.map(({ count }) => count)))}
            bars={years.map(({ year, count }) => ({
              label: String(year),
              value: count,
              text: number(count),
              highlight: year === until,
            }))}
          />
        </div>
        <Rows
          told={told}
          heading={t('reports.year')}
          rows={years.map(({ year, count }) => ({ name: String(year), count }))}
        />
      </section>
      <section aria-labelledby="by-theme">
        <h2 id="by-theme" className="mb-1">
          {t('reports.perTheme')}
        </h2>
        <p className="soft mid mb-4">
          {t('reports.perThemeLead', { from: String(since), until: String(until), total: number(total) })}
        </p>
        <div className="thm">
          <HBars
            rows={themes.map(({ id, theme, count }) => ({
              label: theme[locale],
              value: count,
              text: number(count),
              compared: id !== latest.themeId,
            }))}
          />
        </div>
        <Rows
          told={told}
          heading={t('reports.theme')}
          rows={themes.map(({ theme, count }) => ({ name: theme[locale], count }))}
        />
      </section>
    </div>
  )
}

function Rows({
  told: { t, locale, figures },
  heading,
  rows,
}: {
  told: Told
  heading: string
  rows: readonly { name: string; count: number }[]
}) {
  return (
    <Behind summary={t('reports.asTable')}>
      <Table caption={heading} cards={false} tight>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="r">
              {t('reports.participants')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count }) => (
            <tr key={name}>
              <td>{name}</td>
              <td className="r">{formatNumber(locale, count)}</td>
            </tr>
          ))}
          <tr>
            <td>
              <b>{t('reports.sum')}</b>
            </td>
            <td className="r">
              <b>{formatNumber(locale, figures.total)}</b>
            </td>
          </tr>
        </tbody>
      </Table>
    </Behind>
  )
}
