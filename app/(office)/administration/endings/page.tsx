import { z } from 'zod'
import { EndingTable } from '@/components/grants/ending-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { endedDays, endingDays } from '@/lib/grants/ending-rules'
import { listEndings } from '@/lib/grants/endings'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'user.edit',
  params: z.object({}),
  load: (tx, actor, _params, { today }) => listEndings(tx, actor, today),
  title: ({ t }) => t('grants.endings'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: { ending, ended }, actor: { zone }, t, locale }) => {
    const [soon, lately] = [t('grants.endingSoon', { days: endingDays }), t('grants.endedLately', { days: endedDays })]
    return (
      <>
        <PageHead title={t('grants.endings')} lead={t('grants.endingsLead')} />
        <div className="stack">
          <Card title={soon} id="soon">
            {ending.length > 0 ? (
              <EndingTable grants={ending} title={soon} over={false} {...{ zone, t, locale }} />
            ) : (
              <EmptyState title={t('grants.endingNone')} />
            )}
          </Card>
          <Card title={lately} id="lately">
            {ended.length > 0 ? (
              <EndingTable grants={ended} title={lately} over {...{ zone, t, locale }} />
            ) : (
              <EmptyState title={t('grants.endedNone')} />
            )}
          </Card>
        </div>
      </>
    )
  },
})
