import { Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatNip } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { writeName } from '@/lib/people/names'
import type { PastedRow } from '@/lib/people/paste-rows'
import type { AgencyChoice } from '@/lib/people/queries'
import { rankLabel } from '@/lib/people/ranks'
import { wordOfField } from './paste-words'

type Told = { t: Translate; locale: Locale }

/** The rows that can go in, as they were read, and what is unusual about each. */
export function PasteTable({ rows, agencies, ...told }: Told & { rows: PastedRow[]; agencies: AgencyChoice[] }) {
  const { t } = told
  const names = new Map(agencies.map(({ id, name, shortName }) => [id, shortName || name]))
  return (
    <Table caption={t('people.pasteReady')}>
      <thead>
        <tr>
          <th scope="col">{t('people.fullName')}</th>
          <th scope="col">{t('people.nip')}</th>
          <th scope="col">{t('people.birthDate')}</th>
          <th scope="col">{t('people.grade')}</th>
          <th scope="col">{t('people.agency')}</th>
          <th scope="col">{t('people.pasteResult')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ReadyRow key={row.n} row={row} agency={names.get(row.person?.agencyId ?? '') ?? ''} {...told} />
        ))}
      </tbody>
    </Table>
  )
}

function ReadyRow({ row: { n, person, notes }, agency, t, locale }: Told & { row: PastedRow; agency: string }) {
  if (!person) return null
  return (
    <tr>
      <td>
        {writeName(person)}
        <div className="faint">
          {t('people.pasteRow', { n })} · {person.post}
        </div>
      </td>
      <td className="num nowrap" data-l={t('people.nip')}>
        {formatNip(person.nip)}
      </td>
      <td data-l={t('people.birthDate')}>{person.birthDate ? formatDay(locale, person.birthDate) : '–'}</td>
      <td data-l={t('people.grade')}>{rankLabel(person.grade)}</td>
      <td data-l={t('people.agency')}>{agency}</td>
      <td>
        {notes.length === 0 && <Mark tone="good">{t('people.pasteGood')}</Mark>}
        {notes.map(({ field, said }) => (
          <div key={`${field}${typeof said === 'string' ? said : said.key}`} className="mb-1">
            <Mark tone="wait">
              {field && `${wordOfField(field, t)}: `}
              {tell(locale, t, said)}
            </Mark>
          </div>
        ))}
      </td>
    </tr>
  )
}
