import { RadioGroup } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { indentedOptions } from '@/components/organisation/indented-options'
import { roleLabels } from '@/lib/access/role-labels'
import { roleHints, roles } from '@/lib/grants/roles'
import type { Translate } from '@/lib/i18n/server'

/** A role, over which agency where it is one of an agency, and until when. */
export function GrantFields({
  t,
  agencies,
}: {
  t: Translate
  agencies: readonly { id: string; name: string; depth: number; active: boolean }[]
}) {
  return (
    <>
      <RadioGroup
        name="role"
        label={t('grants.role')}
        options={roles.map((role) => ({
          value: role,
          label: t(roleLabels[role]),
          hint: t(roleHints[role] as 'grants.hintVerifier'),
        }))}
      />
      <SelectField
        name="agencyId"
        label={t('grants.agency')}
        hint={t('grants.agencyHint')}
        empty="–"
        optional
        width="full"
        options={indentedOptions(agencies)}
      />
      <Field
        name="endsOn"
        type="date"
        label={t('grants.endsOn')}
        hint={t('grants.endsOnHint')}
        optional
        width="short"
      />
    </>
  )
}
