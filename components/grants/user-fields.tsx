import { Field } from '@/components/form/field'
import type { Translate } from '@/lib/i18n/server'

/** Who has the account: name, post and address. `prefix` nests their names. */
export function UserFields({
  t,
  values = {},
  prefix = '',
}: {
  t: Translate
  values?: { name?: string; post?: string; email?: string | null }
  prefix?: string
}) {
  return (
    <>
      <Field name={`${prefix}name`} value={values.name} label={t('grants.name')} maxLength={120} />
      <Field name={`${prefix}post`} value={values.post} label={t('grants.post')} maxLength={160} />
      <Field
        name={`${prefix}email`}
        type="email"
        value={values.email}
        label={t('accounts.email')}
        hint={t('accounts.activateEmailHint')}
        autoComplete="off"
        maxLength={200}
      />
    </>
  )
}
