import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { UserFields } from '@/components/grants/user-fields'
import { GovernmentFields } from '@/components/organisation/government-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { extentOf } from '@/lib/access/actor'
import { addGovernment } from '@/lib/grants/installation-actions'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'government.add',
  params: z.object({}),
  load: async (_tx, actor) => (extentOf(actor, 'government.add').installation ? {} : null),
  title: ({ t }) => t('grants.addGovernment'),
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/governments', label: t('organisation.governments') },
  ],
  view: ({ t, locale }) => (
    <>
      <PageHead title={t('grants.addGovernment')} lead={t('grants.addGovernmentLead')} />
      <Card label={t('grants.addGovernment')} className="max-w-form">
        <CardBody>
          <Form action={addGovernment} warnOnLeave>
            <h2>{t('organisation.government')}</h2>
            <GovernmentFields t={t} locale={locale} prefix="government." />
            <h2 className="mt-4">{t('grants.administrator')}</h2>
            <UserFields t={t} prefix="administrator." />
            <SubmitButton>{t('grants.addGovernment')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
