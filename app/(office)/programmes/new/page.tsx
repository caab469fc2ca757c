import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { ProgrammeFields } from '@/components/programmes/programme-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { definePage } from '@/lib/platform/doors/page'
import { addProgramme } from '@/lib/programmes/actions'
import { listPartners } from '@/lib/programmes/queries'

export default definePage({
  permission: 'programme.edit',
  params: z.object({}),
  load: (tx, actor) => listPartners(tx, actor),
  title: ({ t }) => t('programmes.addProgramme'),
  crumbs: ({ t }) => [{ href: '/programmes', label: t('programmes.title') }],
  view: ({ data, t }) => (
    <>
      <PageHead title={t('programmes.addProgramme')} />
      <Card label={t('programmes.addProgramme')} className="max-w-form">
        <CardBody>
          <Form action={addProgramme} warnOnLeave>
            <ProgrammeFields t={t} partners={data} />
            <SubmitButton>{t('programmes.addProgramme')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
