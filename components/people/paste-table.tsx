import { Badge, Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { PastedRow } from '@/lib/people/paste-rows'

/** The pasted rows, and beside each what is wrong with it. */
export function PasteTable({ rows, t }: { rows: PastedRow[]; t: Translate }) {
  return (
    <Table caption={t('people.pasteRows')}>
      <thead>
        <tr>
          <th scope="col">{t('people.fullName')}</th>
          <th scope="col">{t('people.nip')}</th>
          <th scope="col">{t('people.agency')}</th>
          <th scope="col">{t('people.pasteResult')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, problems }, n) => (
          <tr key={`${n}-${cells[0]}`}>
            <td>{cells[1]}</td>
            <td className="num" data-l={t('people.nip')}>
              {formatNip(cells[0] ?? null)}
            </td>
            <td data-l={t('people.agency')}>{cells[2]}</td>
            <td>
              {problems.length === 0 && <Mark tone="good">{t('people.pasteGood')}</Mark>}
              {problems.map((problem) => (
                <Badge key={problem} tone="stop">
                  {t(problem)}
                </Badge>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
