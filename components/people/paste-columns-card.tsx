import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import type { Paste } from '@/lib/people/paste'
import { arrangePaste } from '@/lib/people/paste-actions'
import { type PasteField, pasteFields } from '@/lib/people/paste-fields'
import { yearOf } from '@/lib/platform/dates'
import { wordOfField } from './paste-words'

/** What each column of the list was taken for, to be put right, and the agency of rows that name none. */
export function PasteColumnsCard({ paste, t }: { paste: Paste; t: Translate }) {
  const { id, version, columns, headings, agencies, agencyId, today } = paste
  const years = [1, 2, 3].map((ago): PasteField => `skp${yearOf(today) - ago}`)
  const told = columns.filter((field): field is PasteField => field.startsWith('skp'))
  const options = [...new Set([...pasteFields, ...years, ...told])].map((value) => ({
    value,
    label: wordOfField(value, t),
  }))
  return (
    <Card title={t('people.pasteColumnsTitle')}>
      <CardBody>
        <Form action={arrangePaste} hidden={{ pasteId: id, version }} className="grid gap-4">
          <p className="help">{t('people.pasteColumnsHint')}</p>
          <div className="grid items-end gap-4 sm:grid-cols-3">
            {columns.map((field, n) => (
              <SelectField
                key={`columns[${n}]`}
                name={`columns[${n}]`}
                label={headings[n] || t('people.pasteColumn', { n: n + 1 })}
                value={field}
                empty={t('people.pasteNoColumn')}
                optional
                options={options}
              />
            ))}
          </div>
          <SelectField
            name="agencyId"
            label={t('people.pasteAgencyOfAll')}
            value={agencyId}
            empty={t('people.choose')}
            optional
            options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
          />
          <div className="row">
            <SubmitButton tone="plain">{t('people.pasteReadAgain')}</SubmitButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}
