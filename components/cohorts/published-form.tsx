import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { editPublished } from '@/lib/cohorts/form-actions'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Translate } from '@/lib/i18n/server'
import { PlaceFields, TitleFields } from './word-fields'

/** Words and place of a cohort whose call is published: all that may still change. */
export function PublishedForm({ cohort, t }: { cohort: CohortSummary; t: Translate }) {
  return (
    <Card id="published" title={t('cohorts.sectionWhat')}>
      <CardBody>
        <Form
          action={editPublished}
          hidden={{ cohortId: cohort.id, version: cohort.version }}
          id="published-form"
          className="grid gap-4"
          label={t('cohorts.editTitle')}
        >
          <TitleFields values={cohort} t={t} />
          <PlaceFields values={cohort} t={t} />
          <div className="row">
            <SubmitButton>{t('shell.save')}</SubmitButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}
