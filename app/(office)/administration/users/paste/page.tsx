import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { AccountPasteCard } from '@/components/grants/account-paste-card'
import { PastedAccountsTable } from '@/components/grants/pasted-accounts-table'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { isMailSet } from '@/lib/grants/link'
import { findAccountPaste } from '@/lib/grants/paste'
import { pasteAccounts } from '@/lib/grants/paste-actions'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'user.edit',
  params: z.object({ paste: z.uuid().optional().catch(undefined) }),
  load: async (tx, actor, { paste: id }, { today }) => {
    const paste = id ? await findAccountPaste(tx, actor, id, today) : null
    return { staged: paste && { paste, rows: paste.judged() }, mailIsSet: isMailSet() }
  },
  title: ({ t }) => t('grants.paste'),
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/users', label: t('grants.users') },
  ],
  view: ({ data: { staged, mailIsSet }, t, locale }) => {
    const ready = staged?.rows.filter(({ account }) => account !== null) ?? []
    const wrong = staged?.rows.filter(({ account }) => account === null) ?? []
    return (
      <>
        <PageHead title={t('grants.paste')} lead={t('grants.pasteLead')}>
          {staged && staged.paste.activationIds.length > 0 && (
            <LinkButton href={`/administration/users/sheets?paste=${staged.paste.id}`} tone="primary" icon="printer">
              {t('grants.sheets')}
            </LinkButton>
          )}
        </PageHead>
        <div className="stack">
          {staged && staged.rows.length > 0 && (
            <>
              <Notice
                tone={wrong.length > 0 ? 'wait' : 'good'}
                title={t('grants.pasteSummary', { ready: ready.length, wrong: wrong.length })}
              />
              <AccountPasteCard paste={staged.paste} wrong={wrong} ready={ready.length} {...{ mailIsSet, t, locale }} />
              {ready.length > 0 && (
                <Card title={t('people.pasteReady')}>
                  <PastedAccountsTable rows={ready} t={t} locale={locale} />
                </Card>
              )}
            </>
          )}
          {staged?.rows.length === 0 && <Notice tone="good">{t('grants.pasteDone')}</Notice>}
          <Card title={staged ? t('people.pasteAnother') : undefined}>
            <CardBody>
              <Form action={pasteAccounts} className="grid gap-4">
                <TextArea name="rows" label={t('people.pasteRows')} hint={t('grants.pasteHint')} rows={10} />
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
