import { formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { writeName } from '@/lib/people/names'
import { writeSheet } from '@/lib/platform/sheets'
import type { NominationRow } from './queries'
import { stateLabels } from './states'

/** The filtered list of nominations as a CSV file. */
export const writeNominations = (rows: readonly NominationRow[], t: Translate): string =>
  writeSheet(
    [
      t('nominations.columnReceipt'),
      t('nominations.columnPerson'),
      t('nominations.fieldNip'),
      t('nominations.fieldGrade'),
      t('nominations.fieldPost'),
      t('nominations.columnAgency'),
      t('nominations.priority'),
      t('nominations.columnState'),
    ],
    rows.map((row) => [
      row.receipt === null ? '' : String(row.receipt),
      writeName(row.person),
      row.person.nip ? formatNip(row.person.nip) : '',
      row.person.grade ?? '',
      row.person.post,
      row.agency.name,
      String(row.priority),
      t(stateLabels[row.state]),
    ]),
  )
