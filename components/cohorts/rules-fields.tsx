import { CheckField, CheckGroup } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { Chip } from '@/components/ui/chips'
import { type RuleKind, type RuleParams, ruleKinds, ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Translate } from '@/lib/i18n/server'
import { kindTable, personKinds } from '@/lib/people/kinds'
import { performanceLabels, performancePredicates } from '@/lib/people/performance'
import { pnsGrades, pppkGrades } from '@/lib/people/ranks'
import type { FormPart } from './form-part'

type Params<K extends RuleKind> = { name: string; params: RuleParams[K]; t: Translate }

/** The nine kinds of rule: each can be ticked, with its parameters beside it. */
export function RulesFields({ values, t }: FormPart) {
  return (
    <>
      <p className="mid soft">{t('cohorts.rulesHint')}</p>
      {ruleKinds.map((kind) => {
        const rule = values.rules.find((one) => one.kind === kind)
        const label = t(ruleTable[kind].label as 'cohorts.ruleKind')
        const Fields = fieldsOf[kind] as (props: Params<RuleKind>) => React.ReactNode
        return (
          <fieldset key={kind} className="grid gap-3 border-t border-line pt-4 lg:grid-cols-[18rem_1fr]">
            <legend className="sr">{label}</legend>
            <div className="grid content-start gap-1">
              <CheckField
                name={`rules.${kind}.on`}
                label={<b>{label}</b>}
                checked={values.cohort === null || rule !== undefined}
                optional
              />
              {ruleTable[kind].waivable && (
                <div>
                  <Chip>{t('cohorts.waivable')}</Chip>
                </div>
              )}
            </div>
            <div className="grid gap-4 sm:grid-cols-3">
              <Fields name={`rules.${kind}`} params={rule?.params ?? ruleTable[kind].defaults} t={t} />
            </div>
          </fieldset>
        )
      })}
    </>
  )
}

const grade = (value: string) => ({ value, label: value })

const fieldsOf: { [K in RuleKind]: (props: Params<K>) => React.ReactNode } = {
  kind: ({ name, params, t }) => (
    <div className="sm:col-span-3">
      <CheckGroup
        name={`${name}.kinds[]`}
        label={t('cohorts.paramKinds')}
        values={params.kinds}
        options={personKinds.map((kind) => ({ value: kind, label: t(kindTable[kind].label as 'people.kindPns') }))}
      />
    </div>
  ),
  service: ({ t, ...rest }) => <Years {...rest} label={t('cohorts.paramService')} />,
  age: ({ t, ...rest }) => <Years {...rest} label={t('cohorts.paramAge')} />,
  repeat: ({ t, ...rest }) => <Years {...rest} label={t('cohorts.paramRepeat')} />,
  rank: ({ name, params, t }) => (
    <>
      <SelectField
        name={`${name}.pns`}
        label={t('cohorts.paramPns')}
        value={params.pns}
        options={pnsGrades.map(grade)}
      />
      <SelectField
        name={`${name}.pppk`}
        label={t('cohorts.paramPppk')}
        value={params.pppk}
        options={pppkGrades.map(grade)}
      />
    </>
  ),
  skp: ({ name, params, t }) => (
    <>
      <Years name={name} params={params} label={t('cohorts.paramSkpYears')} />
      <SelectField
        name={`${name}.least`}
        label={t('cohorts.paramLeast')}
        value={params.least}
        options={performancePredicates.map((value) => ({
          value,
          label: t(performanceLabels[value] as 'people.performanceBaik'),
        }))}
      />
    </>
  ),
  discipline: ({ name, params, t }) => (
    <>
      <Months name={`${name}.ringan`} label={t('cohorts.paramRingan')} value={params.ringan} />
      <Months name={`${name}.sedang`} label={t('cohorts.paramSedang')} value={params.sedang} />
      <Months name={`${name}.berat`} label={t('cohorts.paramBerat')} value={params.berat} />
    </>
  ),
  passport: ({ name, params, t }) => (
    <Months name={`${name}.months`} label={t('cohorts.paramMonths')} value={params.months} />
  ),
  overlap: () => null,
}

function Years({ name, params, label }: { name: string; params: { years: number }; label: string }) {
  return (
    <Field name={`${name}.years`} type="number" min={1} max={70} label={label} value={params.years} width="short" />
  )
}

function Months({ name, label, value }: { name: string; label: string; value: number }) {
  return <Field name={name} type="number" min={0} max={60} label={label} value={value} width="short" />
}
