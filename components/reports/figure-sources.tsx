import { cohortDays } from '@/components/programmes/cohort-days'
import { Behind } from '@/components/ui/behind'
import { Table } from '@/components/ui/table'
import { formatNumber } from '@/lib/i18n/format'
import type { Told } from './told'

/** How the figures are counted, and where each recorded number comes from. */
export function FigureSources({ t, locale, government, cohorts }: Told) {
  const recorded = cohorts.filter(({ source }) => source !== null)
  return (
    <section className="pt-7" aria-label={t('reports.howCounted')}>
      <Behind summary={t('reports.howCounted')}>
        <div className="grid gap-2 mid max-w-[70ch]">
          <p>{t('reports.howNames')}</p>
          {recorded.length > 0 && <p>{t('reports.howRecorded')}</p>}
          <p>{t('reports.howGovernment', { government: government.name })}</p>
        </div>
        {recorded.length > 0 && (
          <Table caption={t('reports.source')} cards={false} tight>
            <thead>
              <tr>
                <th scope="col">{t('reports.cohort')}</th>
                <th scope="col" className="r">
                  {t('reports.participants')}
                </th>
                <th scope="col">{t('reports.source')}</th>
              </tr>
            </thead>
            <tbody>
              {recorded.map((cohort) => (
                <tr key={cohort.id}>
                  <td>
                    {cohort.title[locale]}
                    <span className="block small soft">{cohortDays(cohort, locale)}</span>
                  </td>
                  <td className="r">{formatNumber(locale, cohort.count)}</td>
                  <td>{cohort.source || t('reports.sourceMissing')}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Behind>
    </section>
  )
}
