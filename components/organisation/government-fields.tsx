import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { zoneName } from '@/lib/i18n/zones'
import { governmentKindLabels, governmentKinds } from '@/lib/organisation/kinds'
import { namedZones } from '@/lib/platform/dates'

type Values = Partial<
  Record<'name' | 'shortName' | 'kind' | 'zone' | 'city' | 'cooperationUnit' | 'personnelUnit', string>
>

/** What is known of a government: the same fields where one begins, joins, or is changed. `prefix` nests their names. */
export function GovernmentFields({
  t,
  locale,
  values = {},
  prefix = '',
}: {
  t: Translate
  locale: Locale
  values?: Values
  prefix?: string
}) {
  const named = (name: keyof Values) => ({ name: `${prefix}${name}`, value: values[name] })
  return (
    <>
      <Field {...named('name')} label={t('organisation.name')} hint={t('organisation.nameHint')} maxLength={120} />
      <Field
        {...named('shortName')}
        label={t('organisation.shortName')}
        hint={t('organisation.shortNameHint')}
        maxLength={40}
        width="mid"
      />
      <SelectField
        {...named('kind')}
        label={t('organisation.kind')}
        empty="–"
        options={governmentKinds.map((kind) => ({ value: kind, label: t(governmentKindLabels[kind]) }))}
      />
      <SelectField
        {...named('zone')}
        value={values.zone ?? 'Asia/Jakarta'}
        label={t('organisation.zone')}
        options={namedZones
          .filter((zone) => zone !== 'Asia/Singapore')
          .map((zone) => ({
            value: zone,
            label: `${zoneName(locale, zone).short} · ${zoneName(locale, zone).long}`,
          }))}
      />
      <Field {...named('city')} label={t('organisation.city')} maxLength={80} width="mid" />
      <Field
        {...named('cooperationUnit')}
        label={t('organisation.cooperationUnit')}
        hint={t('organisation.cooperationUnitHint')}
        maxLength={120}
      />
      <Field
        {...named('personnelUnit')}
        label={t('organisation.personnelUnit')}
        hint={t('organisation.personnelUnitHint')}
        maxLength={120}
        width="mid"
      />
    </>
  )
}
