import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { AgencyFields } from '@/components/organisation/agency-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { addAgency } from '@/lib/organisation/actions'
import { listAgencies } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'organisation.edit',
  params: z.object({}),
  load: (tx, actor) => listAgencies(tx, actor),
  title: ({ t }) => t('organisation.addAgency'),
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/agencies', label: t('organisation.agencies') },
  ],
  view: ({ data, t }) => (
    <>
      <PageHead title={t('organisation.addAgency')} />
      <Card label={t('organisation.addAgency')} className="max-w-form">
        <CardBody>
          <Form action={addAgency} warnOnLeave>
            <AgencyFields t={t} parents={data} />
            <SubmitButton>{t('organisation.addAgency')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
