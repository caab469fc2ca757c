import { CheckField } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import type { FormPart } from './form-part'

/** How candidates are scored and how far the line-up may reach. */
export function SelectionFields({ values, t }: FormPart) {
  return (
    <>
      <CheckField name="blind" label={t('cohorts.fieldBlind')} checked={values.blind} optional />
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <Field
          name="assessorsEach"
          type="number"
          min={1}
          max={9}
          label={t('cohorts.fieldAssessors')}
          value={values.assessorsEach}
          width="short"
        />
        <Field
          name="reserves"
          type="number"
          min={0}
          max={50}
          label={t('cohorts.fieldReserves')}
          value={values.reserves}
          width="short"
        />
        <Field
          name="maxPerAgency"
          type="number"
          min={1}
          max={100}
          label={t('cohorts.fieldMaxPerAgency')}
          hint={t('cohorts.maxHint')}
          value={values.maxPerAgency}
          width="short"
          optional
        />
      </div>
    </>
  )
}
