import { z } from 'zod'
import { PartnerTable } from '@/components/programmes/partner-table'
import { ProgrammeCohortTable } from '@/components/programmes/programme-cohort-table'
import { ProgrammeTable } from '@/components/programmes/programme-table'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { allows } from '@/lib/access/actor'
import { definePage } from '@/lib/platform/doors/page'
import { listLatestCohorts, listPartners, listProgrammes } from '@/lib/programmes/queries'

export default definePage({
  permission: 'programme.see',
  params: z.object({}),
  load: async (tx, actor) => ({
    programmes: await listProgrammes(tx, actor),
    partners: await listPartners(tx, actor),
    cohorts: await listLatestCohorts(tx, actor, 8),
  }),
  title: ({ t }) => t('programmes.title'),
  view: ({ data: { programmes, partners, cohorts }, actor, t, locale }) => {
    const edits = allows(actor, 'programme.edit')
    return (
      <>
        <PageHead title={t('programmes.title')} lead={t('programmes.lead')}>
          {edits && (
            <>
              <LinkButton href="/programmes/partners/new" icon="plus">
                {t('programmes.addPartner')}
              </LinkButton>
              {partners.length > 0 && (
                <LinkButton href="/programmes/new" tone="primary" icon="plus">
                  {t('programmes.addProgramme')}
                </LinkButton>
              )}
            </>
          )}
        </PageHead>
        <div className="stack">
          <Card title={t('programmes.programmes')} id="programmes">
            {programmes.length > 0 ? (
              <ProgrammeTable programmes={programmes} t={t} locale={locale} />
            ) : (
              <EmptyState title={t('programmes.empty')} body={edits && t('programmes.emptyBody')} />
            )}
          </Card>
          <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_30rem] items-start">
            <Card title={t('programmes.latest')} id="cohorts">
              {cohorts.length > 0 ? (
                <ProgrammeCohortTable cohorts={cohorts} linked={allows(actor, 'cohort.see')} t={t} locale={locale} />
              ) : (
                <EmptyState title={t('programmes.noCohorts')} />
              )}
            </Card>
            {(partners.length > 0 || edits) && (
              <Card title={t('programmes.partners')} id="partners">
                {partners.length > 0 ? (
                  <PartnerTable partners={partners} edits={edits} t={t} />
                ) : (
                  <EmptyState title={t('programmes.noPartners')} body={t('programmes.partnerFirst')} />
                )}
              </Card>
            )}
          </div>
        </div>
      </>
    )
  },
})
