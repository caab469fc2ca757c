import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { ProgrammeFields } from '@/components/programmes/programme-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { definePage } from '@/lib/platform/doors/page'
import { editProgramme } from '@/lib/programmes/actions'
import { findOwnProgramme, listPartners } from '@/lib/programmes/queries'

export default definePage({
  permission: 'programme.edit',
  params: z.object({ programmeId: z.uuid() }),
  load: async (tx, actor, { programmeId }) => {
    const programme = await findOwnProgramme(tx, actor, programmeId)
    return programme && { programme, partners: await listPartners(tx, actor) }
  },
  title: ({ t }) => t('programmes.editProgramme'),
  crumbs: ({ t }) => [{ href: '/programmes', label: t('programmes.title') }],
  view: ({ data, t }) => (
    <>
      <PageHead title={t('programmes.editProgramme')} />
      <Card label={t('programmes.editProgramme')} className="max-w-form">
        <CardBody>
          <Form
            action={editProgramme}
            hidden={{ programmeId: data.programme.id, version: data.programme.version }}
            warnOnLeave
          >
            <ProgrammeFields t={t} partners={data.partners} values={data.programme} />
            <SubmitButton>{t('shell.save')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
