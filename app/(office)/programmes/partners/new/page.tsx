import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { PartnerFields } from '@/components/programmes/programme-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { definePage } from '@/lib/platform/doors/page'
import { addPartner } from '@/lib/programmes/actions'

export default definePage({
  permission: 'programme.edit',
  params: z.object({}),
  load: async () => ({}),
  title: ({ t }) => t('programmes.addPartner'),
  crumbs: ({ t }) => [{ href: '/programmes', label: t('programmes.title') }],
  view: ({ t }) => (
    <>
      <PageHead title={t('programmes.addPartner')} />
      <Card label={t('programmes.addPartner')} className="max-w-form">
        <CardBody>
          <Form action={addPartner} warnOnLeave>
            <PartnerFields t={t} />
            <SubmitButton>{t('programmes.addPartner')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
