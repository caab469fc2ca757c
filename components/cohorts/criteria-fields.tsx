import { Field } from '@/components/form/field'
import { RowList } from '@/components/form/row-list'
import { scoreValues } from '@/lib/cohorts/criteria'
import type { StoredCriterion } from '@/lib/cohorts/form-queries'
import { formatMean } from '@/lib/i18n/format'
import { ownEnglish } from '@/lib/i18n/typed'
import type { FormPart } from './form-part'

/** What is scored, each with its weight, gate and rubric; one empty row for one more. */
export function CriteriaFields({ values, t, locale }: FormPart) {
  const sum = values.criteria.reduce((total, { weight }) => total + weight, 0)
  return (
    <>
      <p className="mid soft">{t('cohorts.criteriaHint', { sum })}</p>
      <RowList
        name="criteria"
        idName="code"
        rows={values.criteria}
        idOf={({ code }) => code}
        empty={1}
        words={{
          titleOf: ({ nameId, nameEn }) => (locale === 'id' ? nameId : nameEn),
          newTitle: t('cohorts.rowNewCriterion'),
          remove: t('cohorts.removeCriterion'),
        }}
        t={t}
      >
        {(row, name) => <CriterionFields name={name} row={row} t={t} locale={locale} />}
      </RowList>
    </>
  )
}

function CriterionFields({
  name,
  row,
  t,
  locale,
}: Pick<FormPart, 't' | 'locale'> & { name: string; row: StoredCriterion | null }) {
  const optional = row === null
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_8rem_14rem]">
        <Field
          name={`${name}.nameId`}
          label={t('cohorts.fieldNameId')}
          value={row?.nameId}
          maxLength={60}
          optional={optional}
        />
        <Field
          name={`${name}.nameEn`}
          label={t('cohorts.fieldNameEn')}
          value={row ? ownEnglish(row.nameId, row.nameEn) : ''}
          maxLength={60}
          optional
        />
        <Field
          name={`${name}.weight`}
          type="number"
          min={1}
          max={100}
          label={t('cohorts.fieldWeight')}
          value={row?.weight}
          optional={optional}
        />
        <Field
          name={`${name}.gate`}
          inputMode="decimal"
          label={t('cohorts.fieldGate')}
          hint={t('cohorts.gateHint')}
          value={row?.gate ? formatMean(locale, row.gate) : ''}
          optional
        />
      </div>
      <details>
        <summary className="min-h-11 content-center text-brand underline">{t('cohorts.rubric')}</summary>
        <div className="grid gap-4 pt-2 sm:grid-cols-2">
          {scoreValues.flatMap((value, index) => [
            <Field
              key={`${value}-id`}
              name={`${name}.rubric[${index}].id`}
              label={t('cohorts.rubricId', { n: value })}
              value={row?.rubric[index]?.id}
              maxLength={200}
              optional
            />,
            <Field
              key={`${value}-en`}
              name={`${name}.rubric[${index}].en`}
              label={t('cohorts.rubricEn', { n: value })}
              value={row?.rubric[index]?.en}
              maxLength={200}
              optional
            />,
          ])}
        </div>
      </details>
    </>
  )
}
