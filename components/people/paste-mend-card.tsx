import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Paste } from '@/lib/people/paste'
import { applyPaste } from '@/lib/people/paste-actions'
import type { PasteField } from '@/lib/people/paste-fields'
import type { PastedRow } from '@/lib/people/paste-rows'
import { mendedAtOnce } from '@/lib/people/paste-schema'
import { wordOfField } from './paste-words'

type Told = { t: Translate; locale: Locale }

/** The rows that cannot go in yet: each cell that is wrong, with why, to be mended on the spot. */
export function PasteMendCard({
  paste,
  wrong,
  ready,
  ...told
}: Told & { paste: Paste; wrong: PastedRow[]; ready: number }) {
  const { t } = told
  const unknown = [...new Set(wrong.flatMap(unknownAgency))].slice(0, mendedAtOnce)
  const shown = wrong.filter(({ problems }) => problems.some((one) => !isAgencyUnknown(one))).slice(0, mendedAtOnce)
  return (
    <Card title={wrong.length > 0 ? t('people.pasteMend') : undefined} label={t('people.pasteApply', { n: ready })}>
      <CardBody>
        <Form action={applyPaste} hidden={{ pasteId: paste.id, version: paste.version }} className="grid gap-4">
          {wrong.length > 0 && <p className="help">{t('people.pasteMendHint')}</p>}
          {unknown.map((typed, n) => (
            <AgencyMeaning key={typed} typed={typed} name={`agencies[${n}]`} paste={paste} {...told} />
          ))}
          {shown.map((row, n) => (
            <MendedRow key={row.n} row={row} name={`rows[${n}]`} {...told} />
          ))}
          {shown.length === mendedAtOnce && <p>{t('people.pasteMendMore', { n: wrong.length - shown.length })}</p>}
          <div className="row">
            <SubmitButton name="intent" value="apply">
              {ready > 0 ? t('people.pasteApply', { n: ready }) : t('people.pasteApplyMended')}
            </SubmitButton>
            {wrong.length > 0 && (
              <SubmitButton name="intent" value="check" tone="plain">
                {t('people.pasteRecheck')}
              </SubmitButton>
            )}
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}

/** Without these nobody goes in; any other cell may be emptied. */
const isWanted = (field: PasteField) => field === 'nip' || field === 'name' || field === 'agency' || field === 'post'
const isAgencyUnknown = ({ said }: PastedRow['problems'][number]) => said === 'people.pasteAgencyUnknown'
const unknownAgency = ({ problems, cells }: PastedRow) =>
  problems.some(isAgencyUnknown) ? [cells.get('agency') ?? ''] : []

/** What an office's name of an agency means, once for every row that has it. */
function AgencyMeaning({ typed, name, paste, t }: Told & { typed: string; name: string; paste: Paste }) {
  return (
    <div>
      <input type="hidden" name={`${name}.typed`} value={typed} />
      <SelectField
        name={`${name}.agencyId`}
        label={t('people.pasteAgencyMeaning', { typed })}
        hint={t('people.pasteAgencyUnknown')}
        value={paste.finder.guess(typed)}
        empty={t('people.choose')}
        optional
        options={paste.agencies.map(({ id, name: agency }) => ({ value: id, label: agency }))}
      />
    </div>
  )
}

function MendedRow({ row: { n, cells, problems }, name, t, locale }: Told & { row: PastedRow; name: string }) {
  const title = [t('people.pasteRow', { n }), cells.get('name') || cells.get('nip')].filter(Boolean).join(' · ')
  return (
    <fieldset className="grid gap-3 border-t border-line pt-4">
      <legend className="sr">{title}</legend>
      <b aria-hidden="true">{title}</b>
      <input type="hidden" name={`${name}.n`} value={n} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {problems.flatMap((problem) =>
          !problem.field || isAgencyUnknown(problem) ? (
            []
          ) : (
            <Field
              key={problem.field}
              name={`${name}.cells.${problem.field}`}
              label={wordOfField(problem.field, t)}
              hint={<span className="err">{tell(locale, t, problem.said)}</span>}
              value={cells.get(problem.field)}
              maxLength={500}
              optional={!isWanted(problem.field)}
            />
          ),
        )}
      </div>
    </fieldset>
  )
}
