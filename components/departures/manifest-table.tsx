import { Table } from '@/components/ui/table'
import type { ManifestLine } from '@/lib/departures/manifest-queries'
import { formatNip, formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { rankLabel } from '@/lib/people/ranks'

type Props = { lines: readonly ManifestLine[]; brief?: boolean; t: Translate }

/** Who goes, in the order of the manifest: in full for the office, or brief; no passport data stands in either. */
export function ManifestTable({ lines, brief = false, t }: Props) {
  return (
    <Table caption={t('departures.manifest')} tight>
      <thead>
        <tr>
          <th scope="col" className="r">
            {t('departures.number')}
          </th>
          <th scope="col">{t('departures.name')}</th>
          {!brief && <th scope="col">{t('departures.nip')}</th>}
          {!brief && <th scope="col">{t('departures.rank')}</th>}
          <th scope="col">{t('departures.post')}</th>
          <th scope="col">{t('departures.agency')}</th>
          {!brief && <th scope="col">{t('departures.phone')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, n) => (
          <tr key={line.participantId}>
            <td className="r soft hide-s">{n + 1}</td>
            <td>
              <b>{line.fullName}</b> {line.isHead && <span className="small soft">{t('departures.head')}</span>}
            </td>
            {brief ? <BriefCells line={line} /> : <FullCells line={line} t={t} />}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function BriefCells({ line }: { line: ManifestLine }) {
  return (
    <>
      <td className="soft">{line.post}</td>
      <td className="soft">{line.agencyName}</td>
    </>
  )
}

function FullCells({ line, t }: { line: ManifestLine; t: Translate }) {
  return (
    <>
      <td className="num nowrap" data-l={t('departures.nip')}>
        {formatNip(line.nip)}
      </td>
      <td data-l={t('departures.rank')}>{rankLabel(line.grade)}</td>
      <td data-l={t('departures.post')}>{line.post}</td>
      <td data-l={t('departures.agency')}>{line.agencyName}</td>
      <td className="num nowrap" data-l={t('departures.phone')}>
        {formatPhone(line.phone)}
      </td>
    </>
  )
}
