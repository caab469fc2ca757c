import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { applyAccounts } from '@/lib/grants/paste-actions'
import { accountFieldLabels } from '@/lib/grants/paste-columns'
import type { PastedAccountRow } from '@/lib/grants/paste-rows'
import { mendedAtOnce } from '@/lib/grants/paste-schema'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { HandOverChoice } from './hand-over-choice'

type Told = { t: Translate; locale: Locale }

/** The rows that are no account yet: each cell that is wrong, with why, to be mended on the spot; and the good ones go in. */
export function AccountPasteCard({
  paste,
  wrong,
  ready,
  mailIsSet,
  ...told
}: Told & {
  paste: { id: string; version: number }
  wrong: readonly PastedAccountRow[]
  ready: number
  mailIsSet: boolean
}) {
  const { t } = told
  const shown = wrong.slice(0, mendedAtOnce)
  return (
    <Card title={wrong.length > 0 ? t('people.pasteMend') : undefined} label={t('grants.pasteApply', { n: ready })}>
      <CardBody>
        <Form action={applyAccounts} hidden={{ pasteId: paste.id, version: paste.version }} className="grid gap-4">
          {shown.map((row, n) => (
            <MendedRow key={row.n} row={row} name={`rows[${n}]`} {...told} />
          ))}
          {wrong.length > shown.length && <p>{t('people.pasteMendMore', { n: wrong.length - shown.length })}</p>}
          {mailIsSet && <HandOverChoice t={t} />}
          <div className="row">
            <SubmitButton name="intent" value="apply">
              {ready > 0 ? t('grants.pasteApply', { n: ready }) : t('grants.pasteApplyMended')}
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

function MendedRow({ row: { n, cells, problems }, name, t, locale }: Told & { row: PastedAccountRow; name: string }) {
  const title = [t('people.pasteRow', { n }), cells.get('name') || cells.get('email')].filter(Boolean).join(' · ')
  return (
    <fieldset className="grid gap-3 border-t border-line pt-4">
      <legend className="sr">{title}</legend>
      <b aria-hidden="true">{title}</b>
      <input type="hidden" name={`${name}.n`} value={n} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {problems.map(({ field, said }) => (
          <Field
            key={field}
            name={`${name}.cells.${field}`}
            label={t(accountFieldLabels[field])}
            hint={<span className="err">{tell(locale, t, said)}</span>}
            value={cells.get(field)}
            maxLength={500}
            optional={field === 'endsOn'}
          />
        ))}
      </div>
    </fieldset>
  )
}
