import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { ThemeFields } from '@/components/programmes/programme-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { definePage } from '@/lib/platform/doors/page'
import { editTheme } from '@/lib/programmes/actions'
import { findTheme } from '@/lib/programmes/queries'

export default definePage({
  permission: 'programme.edit',
  params: z.object({ themeId: z.uuid() }),
  load: (tx, actor, { themeId }) => findTheme(tx, actor, themeId),
  title: ({ t }) => t('programmes.editTheme'),
  crumbs: ({ t }) => [{ href: '/programmes', label: t('programmes.title') }],
  view: ({ data, t }) => (
    <>
      <PageHead title={t('programmes.editTheme')} />
      <Card label={t('programmes.editTheme')} className="max-w-form">
        <CardBody>
          <Form action={editTheme} hidden={{ themeId: data.id, version: data.version }} warnOnLeave>
            <ThemeFields t={t} values={data} />
            <SubmitButton>{t('shell.save')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
