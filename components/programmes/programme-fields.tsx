import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { Translate } from '@/lib/i18n/server'
import { ownEnglish } from '@/lib/i18n/typed'

/** Name, partner and beginning of a programme. */
export function ProgrammeFields({
  t,
  partners,
  values = {},
}: {
  t: Translate
  partners: readonly { id: string; name: string }[]
  values?: { partnerId?: string; name?: string; abbreviation?: string; sinceYear?: number | null }
}) {
  return (
    <>
      <SelectField
        name="partnerId"
        value={values.partnerId}
        label={t('programmes.partner')}
        empty="–"
        width="full"
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field name="name" value={values.name} label={t('programmes.name')} maxLength={160} />
      <Field
        name="abbreviation"
        value={values.abbreviation}
        label={t('programmes.abbreviation')}
        optional
        width="short"
        maxLength={20}
      />
      <Field
        name="sinceYear"
        value={values.sinceYear}
        label={t('programmes.sinceYear')}
        optional
        width="short"
        inputMode="numeric"
        maxLength={4}
      />
    </>
  )
}

/** Name and country of a partner. */
export function PartnerFields({ t, values = {} }: { t: Translate; values?: { name?: string; country?: string } }) {
  return (
    <>
      <Field name="name" value={values.name} label={t('programmes.name')} maxLength={160} />
      <Field name="country" value={values.country} label={t('programmes.country')} maxLength={80} width="mid" />
    </>
  )
}

/** The title of a theme in both languages. */
export function ThemeFields({ t, values = {} }: { t: Translate; values?: { titleId?: string; titleEn?: string } }) {
  return (
    <>
      <Field name="titleId" value={values.titleId} label={t('programmes.titleId')} maxLength={160} />
      <Field
        name="titleEn"
        value={ownEnglish(values.titleId ?? '', values.titleEn ?? '')}
        label={t('programmes.titleEn')}
        hint={t('programmes.titleEnHint')}
        maxLength={160}
        optional
      />
    </>
  )
}
