import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { GovernmentFields } from '@/components/organisation/government-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { editGovernment } from '@/lib/organisation/actions'
import { findOwnGovernment } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'organisation.edit',
  params: z.object({}),
  load: (tx, actor) => findOwnGovernment(tx, actor),
  title: ({ data }) => data.name,
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data, t, locale }) => (
    <>
      <PageHead title={data.name} />
      <Card label={t('organisation.editGovernment')} className="max-w-form">
        <CardBody>
          <Form action={editGovernment} hidden={{ version: data.version }} warnOnLeave>
            <GovernmentFields t={t} locale={locale} values={data} />
            <SubmitButton>{t('shell.save')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
