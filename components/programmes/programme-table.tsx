import { AppLink } from '@/components/ui/app-link'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { listProgrammes } from '@/lib/programmes/queries'

/** The programmes, each with its partner, its owner and how much came of it. */
export function ProgrammeTable({
  programmes,
  t,
  locale,
}: {
  programmes: Awaited<ReturnType<typeof listProgrammes>>
  t: Translate
  locale: Locale
}) {
  return (
    <Table caption={t('programmes.programmes')}>
      <thead>
        <tr>
          <th scope="col">{t('programmes.programme')}</th>
          <th scope="col">{t('programmes.partner')}</th>
          <th scope="col">{t('programmes.owner')}</th>
          <th scope="col" className="r">
            {t('programmes.sinceYear')}
          </th>
          <th scope="col" className="r">
            {t('programmes.themes')}
          </th>
          <th scope="col" className="r">
            {t('programmes.cohorts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {programmes.map((one) => (
          <tr key={one.id}>
            <td>
              <b>
                <AppLink href={`/programmes/${one.id}`}>{one.name}</AppLink>
              </b>
            </td>
            <td data-l={t('programmes.partner')}>{one.partner.name}</td>
            <td data-l={t('programmes.owner')} className="soft">
              {one.government.shortName}
            </td>
            <td data-l={t('programmes.sinceYear')} className="r">
              {one.sinceYear ?? '–'}
            </td>
            <td data-l={t('programmes.themes')} className="r">
              {formatNumber(locale, one._count.themes)}
            </td>
            <td data-l={t('programmes.cohorts')} className="r">
              {formatNumber(locale, one._count.cohorts)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
