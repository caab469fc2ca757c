import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { ZoneField, ZoneList } from '@/components/form/zone-field'
import type { FormChoices } from '@/lib/cohorts/form-queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { ownEnglish } from '@/lib/i18n/typed'
import type { FormPart } from './form-part'

type Words = {
  titleId: string
  titleEn: string
  venue: string
  city: string
  provider: string
  funding: string
}
type Told<V> = { values: V; t: Translate }

/** Theme and titles. The theme brings its programme along. */
export function WhatFields({
  values,
  programmes,
  t,
  locale,
}: Told<Words & { themeId: string }> & { programmes: FormChoices['programmes']; locale: Locale }) {
  return (
    <>
      <SelectField
        name="themeId"
        label={t('cohorts.fieldTheme')}
        empty={t('cohorts.chooseTheme')}
        value={values.themeId}
        options={programmes.map(({ name, themes }) => ({
          label: name,
          options: themes.map((theme) => ({ value: theme.id, label: locale === 'id' ? theme.titleId : theme.titleEn })),
        }))}
      />
      <TitleFields values={values} t={t} />
    </>
  )
}

export function TitleFields({ values, t }: Told<Words>) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        name="titleId"
        label={t('cohorts.fieldTitleId')}
        hint={t('cohorts.titleHint')}
        value={values.titleId}
        maxLength={160}
      />
      <Field
        name="titleEn"
        label={t('cohorts.fieldTitleEn')}
        hint={t('cohorts.titleEnHint')}
        value={ownEnglish(values.titleId, values.titleEn)}
        maxLength={160}
        optional
      />
    </div>
  )
}

/** Days, zone and place of the training. */
export function WhereFields({ values, t, locale }: FormPart) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field
          name="trainingStartsOn"
          type="date"
          label={t('cohorts.fieldStarts')}
          value={values.trainingStartsOn}
          width="short"
        />
        <Field
          name="trainingEndsOn"
          type="date"
          label={t('cohorts.fieldEnds')}
          value={values.trainingEndsOn}
          width="short"
        />
        <ZoneField
          name="zone"
          label={t('cohorts.fieldZone')}
          hint={t('cohorts.fieldZoneHint')}
          value={values.zone}
          locale={locale}
        />
      </div>
      <ZoneList locale={locale} />
      <PlaceFields values={values} t={t} />
    </>
  )
}

export function PlaceFields({ values, t }: Told<Words>) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field name="city" label={t('cohorts.fieldCity')} value={values.city} maxLength={80} />
      <Field name="venue" label={t('cohorts.fieldVenue')} value={values.venue} maxLength={160} optional />
      <Field name="provider" label={t('cohorts.fieldProvider')} value={values.provider} maxLength={160} optional />
      <Field name="funding" label={t('cohorts.fieldFunding')} value={values.funding} maxLength={160} optional />
    </div>
  )
}
