import { Field } from '@/components/form/field'
import type { Translate } from '@/lib/i18n/server'

/** Who has the account: name, post and address, and for a new one `ofRegister` the person. `prefix` nests their names. */
export function UserFields({
  t,
  values = {},
  prefix = '',
  ofRegister = false,
}: {
  t: Translate
  values?: { name?: string; post?: string; email?: string | null }
  prefix?: string
  ofRegister?: boolean
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
      {ofRegister && (
        <Field
          name="nip"
          label={t('grants.nip')}
          hint={t('grants.nipHint')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
          optional
        />
      )}
    </>
  )
}
