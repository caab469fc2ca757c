import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { PasteTable } from '@/components/people/paste-table'
import { Card, CardBody } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { findPaste } from '@/lib/people/paste'
import { applyPaste, pastePeople } from '@/lib/people/paste-actions'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'person.edit',
  params: z.object({ paste: z.uuid().optional().catch(undefined) }),
  load: async (tx, actor, { paste }, { today }) => ({ paste: paste ? await findPaste(tx, actor, paste, today) : null }),
  title: ({ t }) => t('people.paste'),
  crumbs: ({ t }) => [{ href: '/people', label: t('people.title') }],
  view: ({ data: { paste }, t }) => (
    <>
      <PageHead title={t('people.paste')} lead={t('people.pasteLead')} />
      <div className="stack">
        {paste && (
          <Card>
            <PasteTable rows={paste.rows} t={t} />
            <CardBody>
              {paste.rows.some(({ problems }) => problems.length > 0) ? (
                <Notice tone="stop" title={t('people.pasteWrong')} />
              ) : (
                <Form action={applyPaste} hidden={{ pasteId: paste.id }}>
                  <SubmitButton>{t('people.pasteApply')}</SubmitButton>
                </Form>
              )}
            </CardBody>
          </Card>
        )}
        <Card>
          <CardBody>
            <Form action={pastePeople} className="grid gap-4">
              <TextArea
                name="rows"
                label={t('people.pasteRows')}
                hint={t('people.pasteColumns')}
                rows={10}
                value={paste?.rows.map(({ cells }) => cells.join('\t')).join('\n')}
              />
              <SubmitButton tone={paste ? 'plain' : 'primary'}>{t('people.pasteCheck')}</SubmitButton>
            </Form>
          </CardBody>
        </Card>
      </div>
    </>
  ),
})
