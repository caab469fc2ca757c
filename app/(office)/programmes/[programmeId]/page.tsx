import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { ProgrammeCohortTable } from '@/components/programmes/programme-cohort-table'
import { ThemeFields } from '@/components/programmes/programme-fields'
import { ThemeTable } from '@/components/programmes/theme-table'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { allows, covers } from '@/lib/access/actor'
import { definePage } from '@/lib/platform/doors/page'
import { addTheme } from '@/lib/programmes/actions'
import { findProgramme } from '@/lib/programmes/queries'

export default definePage({
  permission: 'programme.see',
  params: z.object({ programmeId: z.uuid() }),
  load: (tx, actor, { programmeId }) => findProgramme(tx, actor, programmeId),
  title: ({ data }) => data.name,
  crumbs: ({ t }) => [{ href: '/programmes', label: t('programmes.title') }],
  view: ({ data: programme, actor, t, locale }) => {
    const edits = covers(actor, 'programme.edit', programme)
    const { cohorts, themes, partner, sinceYear } = programme
    const about = [partner.name, partner.country, sinceYear && `${t('programmes.sinceYear')} ${sinceYear}`]
    return (
      <>
        <PageHead title={programme.name} lead={about.filter(Boolean).join(' · ')}>
          {edits && <LinkButton href={`/programmes/${programme.id}/edit`}>{t('programmes.editProgramme')}</LinkButton>}
        </PageHead>
        <div className="grid gap-6 lg:grid-cols-[1fr_25rem] items-start">
          <Card title={t('programmes.cohorts')} id="cohorts">
            {cohorts.length > 0 ? (
              <ProgrammeCohortTable cohorts={cohorts} linked={allows(actor, 'cohort.see')} t={t} locale={locale} />
            ) : (
              <EmptyState title={t('programmes.noCohorts')} />
            )}
          </Card>
          <div className="stack">
            <Card title={t('programmes.themes')} id="themes">
              {themes.length > 0 ? (
                <ThemeTable themes={themes} cohorts={cohorts} edits={edits} t={t} locale={locale} />
              ) : (
                <EmptyState title={t('programmes.noThemes')} />
              )}
            </Card>
            {edits && (
              <Card title={t('programmes.addTheme')} id="add-theme">
                <CardBody>
                  <Form action={addTheme} hidden={{ programmeId: programme.id }}>
                    <ThemeFields t={t} />
                    <SubmitButton tone="plain">{t('programmes.addTheme')}</SubmitButton>
                  </Form>
                </CardBody>
              </Card>
            )}
          </div>
        </div>
      </>
    )
  },
})
