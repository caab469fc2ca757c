import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { PasteColumnsCard } from '@/components/people/paste-columns-card'
import { PasteMendCard } from '@/components/people/paste-mend-card'
import { PasteTable } from '@/components/people/paste-table'
import { Card, CardBody } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { findPaste, judgeRows } from '@/lib/people/paste'
import { pastePeople } from '@/lib/people/paste-actions'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'person.edit',
  params: z.object({ paste: z.uuid().optional().catch(undefined) }),
  load: async (tx, actor, { paste: id }, { today }) => {
    const paste = id ? await findPaste(tx, actor, id, today) : null
    return { staged: paste && { paste, rows: judgeRows(paste) } }
  },
  title: ({ t }) => t('people.paste'),
  crumbs: ({ t }) => [{ href: '/people', label: t('people.title') }],
  view: ({ data: { staged }, t, locale }) => {
    const ready = staged?.rows.filter(({ person }) => person !== null) ?? []
    const wrong = staged?.rows.filter(({ person }) => person === null) ?? []
    const noted = ready.filter(({ notes }) => notes.length > 0)
    const figures = { ready: ready.length, wrong: wrong.length, noted: noted.length }
    return (
      <>
        <PageHead title={t('people.paste')} lead={t('people.pasteLead')} />
        <div className="stack">
          {staged && (
            <>
              <Notice tone={wrong.length > 0 ? 'wait' : 'good'} title={t('people.pasteSummary', figures)} />
              <PasteMendCard paste={staged.paste} wrong={wrong} ready={ready.length} t={t} locale={locale} />
              <PasteColumnsCard paste={staged.paste} t={t} />
              {ready.length > 0 && (
                <Card title={t('people.pasteReady')}>
                  <PasteTable
                    rows={[...noted, ...ready.filter((row) => !noted.includes(row))]}
                    agencies={staged.paste.agencies}
                    t={t}
                    locale={locale}
                  />
                </Card>
              )}
            </>
          )}
          <Card title={staged ? t('people.pasteAnother') : undefined}>
            <CardBody>
              <Form action={pastePeople} className="grid gap-4">
                <TextArea name="rows" label={t('people.pasteRows')} hint={t('people.pasteHint')} rows={10} />
                <div className="row">
                  <SubmitButton tone={staged ? 'plain' : 'primary'}>{t('people.pasteCheck')}</SubmitButton>
                </div>
              </Form>
            </CardBody>
          </Card>
        </div>
      </>
    )
  },
})
