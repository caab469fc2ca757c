import { CheckField, CheckGroup } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { paperKinds, paperLabels } from '@/lib/documents/paper-kinds'
import type { FormPart } from './form-part'

/** How candidates are scored and how far the line-up may reach. */
export function SelectionFields({ values, t }: FormPart) {
  return (
    <>
      <CheckGroup
        name="papers[]"
        label={t('cohorts.fieldPapers')}
        hint={t('cohorts.papersHint')}
        options={paperKinds
          .filter((kind) => kind !== 'other')
          .map((kind) => ({ value: kind, label: t(paperLabels[kind]) }))}
        values={values.papers}
        optional
      />
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
