import { Mark } from '@/components/ui/badge'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { kindTable } from '@/lib/people/kinds'
import type { PersonRow } from '@/lib/people/list'
import { writeName } from '@/lib/people/names'

/** One page of the register. */
export function PeopleTable({ people, t }: { people: PersonRow[]; t: Translate }) {
  return (
    <Table caption={t('people.title')}>
      <thead>
        <tr>
          <th scope="col">{t('people.fullName')}</th>
          <th scope="col">{t('people.nip')}</th>
          <th scope="col">{t('people.kind')}</th>
          <th scope="col">{t('people.grade')}</th>
          <th scope="col">{t('people.agency')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one.id}>
            <td>
              <Person name={writeName(one)} href={`/people/${one.id}`} about={[one.post]}>
                {one.isUnusual && <Mark tone="wait">{t('people.checkNip')}</Mark>}
                {!one.active && <Mark tone="idle">{t('people.inactive')}</Mark>}
              </Person>
            </td>
            <td className="num nowrap" data-l={t('people.nip')}>
              {formatNip(one.nip)}
            </td>
            <td data-l={t('people.kind')}>{t(kindTable[one.kind].label)}</td>
            <td data-l={t('people.grade')}>{one.grade ?? '–'}</td>
            <td data-l={t('people.agency')}>{one.agency.shortName || one.agency.name}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
