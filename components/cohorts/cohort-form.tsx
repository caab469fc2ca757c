import { CheckField } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { createCohort, editDraft } from '@/lib/cohorts/form-actions'
import type { FormChoices } from '@/lib/cohorts/form-queries'
import { CriteriaFields } from './criteria-fields'
import { DelegationsFields } from './delegations-fields'
import type { FormPart } from './form-part'
import { RulesFields } from './rules-fields'
import { SelectionFields } from './selection-fields'
import { WhatFields, WhereFields } from './word-fields'

/** A cohort in one form: to create it, and to write its draft. */
export function CohortForm({ choices, ...part }: FormPart & { choices: FormChoices }) {
  const { values, t, locale } = part
  const { cohort } = values
  return (
    <Form
      action={cohort ? editDraft : createCohort}
      hidden={cohort ? { cohortId: cohort.id, version: cohort.version } : {}}
      warnOnLeave
      className="stack"
      label={t(cohort ? 'cohorts.editTitle' : 'cohorts.new')}
    >
      <Card id="what" title={t('cohorts.sectionWhat')}>
        <CardBody className="grid gap-4">
          <WhatFields values={values} programmes={choices.programmes} t={t} locale={locale} />
        </CardBody>
      </Card>
      <Card id="where" title={t('cohorts.sectionWhere')}>
        <CardBody className="grid gap-4">
          <WhereFields {...part} />
        </CardBody>
      </Card>
      <Card id="window" title={t('cohorts.sectionWindow')}>
        <CardBody className="grid items-end gap-4 sm:grid-cols-2">
          <Field
            name="opensOn"
            type="date"
            label={t('cohorts.fieldOpens')}
            value={values.opensOn}
            width="short"
            optional="later"
          />
          <Field
            name="deadlineOn"
            type="date"
            label={t('cohorts.fieldDeadline')}
            hint={t('cohorts.deadlineHint')}
            value={values.deadlineOn}
            width="short"
            optional="later"
          />
        </CardBody>
      </Card>
      <Card id="delegations" title={t('cohorts.sectionDelegations')}>
        <CardBody className="grid gap-5">
          <DelegationsFields {...part} governments={choices.governments} />
        </CardBody>
      </Card>
      <Card id="rules" title={t('cohorts.sectionRules')}>
        <CardBody className="grid gap-4">
          <RulesFields {...part} />
        </CardBody>
      </Card>
      <Card id="criteria" title={t('cohorts.sectionCriteria')}>
        <CardBody className="grid gap-5">
          <CheckField name="scored" label={t('cohorts.fieldScored')} checked={values.scored} optional />
          <CriteriaFields {...part} />
        </CardBody>
      </Card>
      <Card id="selection" title={t('cohorts.sectionSelection')}>
        <CardBody className="grid gap-4">
          <SelectionFields {...part} />
        </CardBody>
      </Card>
      <div className="row">
        <SubmitButton name="intent" value="save">
          {t('cohorts.saveDraft')}
        </SubmitButton>
        <SubmitButton name="intent" value="add" tone="plain">
          {t('cohorts.saveAndAdd')}
        </SubmitButton>
        <LinkButton href={cohort ? `/cohorts/${cohort.id}` : '/cohorts'} tone="quiet">
          {t('shell.cancel')}
        </LinkButton>
      </div>
    </Form>
  )
}
