import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Translate } from '@/lib/i18n/server'
import { agencyKindLabels, agencyKinds } from '@/lib/organisation/kinds'
import { indentedOptions } from './indented-options'

type Choice = { id: string; name: string; depth: number; active: boolean }

/** Name, kind and place in the tree of one agency. */
export function AgencyFields({
  t,
  parents,
  values = {},
}: {
  t: Translate
  parents: readonly Choice[]
  values?: { name?: string; shortName?: string; kind?: string; parentId?: string | null }
}) {
  const word = (key: MessageKey) => t(key as 'organisation.agencyDinas')
  return (
    <>
      <Field name="name" value={values.name} label={t('organisation.name')} maxLength={160} />
      <Field name="shortName" value={values.shortName} label={t('organisation.shortName')} maxLength={60} width="mid" />
      <SelectField
        name="kind"
        value={values.kind}
        label={t('organisation.kind')}
        empty="–"
        options={agencyKinds.map((kind) => ({ value: kind, label: word(agencyKindLabels[kind]) }))}
      />
      <SelectField
        name="parentId"
        value={values.parentId}
        label={t('organisation.parent')}
        empty={t('organisation.parentNone')}
        width="full"
        options={indentedOptions(parents)}
      />
    </>
  )
}
