import { z } from 'zod'
import { CohortForm } from '@/components/cohorts/cohort-form'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { listFormChoices } from '@/lib/cohorts/form-queries'
import { newValues } from '@/lib/cohorts/form-values'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'cohort.create',
  params: z.object({}),
  load: (tx, actor) => listFormChoices(tx, actor),
  title: ({ t }) => t('cohorts.new'),
  crumbs: ({ t }) => [{ href: '/cohorts', label: t('shell.navCohorts') }],
  view: ({ data: choices, t, locale }) => (
    <>
      <PageHead title={t('cohorts.new')} lead={t('cohorts.newLead')} />
      {choices.programmes.length === 0 ? (
        <Card label={t('cohorts.new')}>
          <EmptyState title={t('cohorts.noThemes')} body={t('cohorts.noThemesBody')}>
            <LinkButton href="/programmes">{t('cohorts.goProgrammes')}</LinkButton>
          </EmptyState>
        </Card>
      ) : (
        <CohortForm values={newValues()} choices={choices} t={t} locale={locale} />
      )}
    </>
  ),
})
