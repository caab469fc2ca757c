import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { PartnerFields } from '@/components/programmes/programme-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { definePage } from '@/lib/platform/doors/page'
import { editPartner } from '@/lib/programmes/actions'
import { findPartner } from '@/lib/programmes/queries'

export default definePage({
  permission: 'programme.edit',
  params: z.object({ partnerId: z.uuid() }),
  load: (tx, actor, { partnerId }) => findPartner(tx, actor, partnerId),
  title: ({ t }) => t('programmes.editPartner'),
  crumbs: ({ t }) => [{ href: '/programmes', label: t('programmes.title') }],
  view: ({ data, t }) => (
    <>
      <PageHead title={t('programmes.editPartner')} />
      <Card label={t('programmes.editPartner')} className="max-w-form">
        <CardBody>
          <Form action={editPartner} hidden={{ partnerId: data.id, version: data.version }} warnOnLeave>
            <PartnerFields t={t} values={data} />
            <SubmitButton>{t('shell.save')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
