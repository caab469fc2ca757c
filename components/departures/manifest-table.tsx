import { Table } from '@/components/ui/table'
import type { ManifestLine } from '@/lib/departures/manifest-queries'
import { formatNip, formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { rankLabel } from '@/lib/people/ranks'

/** The office manifest in full: no passport data stands here. */
export function ManifestTable({ lines, t }: { lines: readonly ManifestLine[]; t: Translate }) {
  return (
    <Table caption={t('departures.manifest')} tight>
      <thead>
        <tr>
          <th scope="col" className="r">
            {t('departures.number')}
          </th>
          <th scope="col">{t('departures.name')}</th>
          <th scope="col">{t('departures.nip')}</th>
          <th scope="col">{t('departures.rank')}</th>
          <th scope="col">{t('departures.post')}</th>
          <th scope="col">{t('departures.agency')}</th>
          <th scope="col">{t('departures.phone')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, n) => (
          <tr key={line.participantId}>
            <td className="r soft hide-s">{n + 1}</td>
            <td>
              <b>{line.fullName}</b> {line.isHead && <span className="small soft">{t('departures.head')}</span>}
            </td>
            <td className="num nowrap" data-l={t('departures.nip')}>
              {formatNip(line.nip)}
            </td>
            <td data-l={t('departures.rank')}>{rankLabel(line.grade)}</td>
            <td data-l={t('departures.post')}>{line.post}</td>
            <td data-l={t('departures.agency')}>{line.agencyName}</td>
            <td className="num nowrap" data-l={t('departures.phone')}>
              {formatPhone(line.phone)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
