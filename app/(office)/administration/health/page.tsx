import { z } from 'zod'
import { MoveButton } from '@/components/form/move-button'
import { FindingList } from '@/components/health/finding-list'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { findHealth } from '@/lib/health/queries'
import { formatMinutes } from '@/lib/i18n/format'
import { runNow } from '@/lib/jobs/actions'
import { definePage } from '@/lib/platform/doors/page'

const here = '/administration/health'

export default definePage({
  permission: 'health.see',
  params: z.object({}),
  load: (tx, actor, _params, { today }) => findHealth(tx, actor, today),
  title: ({ t }) => t('health.title'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: { findings, minutesAgo }, t, locale }) => (
    <>
      <PageHead title={t('health.title')} lead={t('health.lead')}>
        <MoveButton action={runNow} hidden={{ job: 'health.measure', next: here }} label={t('health.check')} />
      </PageHead>
      <p className="soft">
        {minutesAgo === null
          ? t('health.checkedNever')
          : minutesAgo < 1
            ? t('health.checkedNow')
            : t('health.checked', { ago: formatMinutes(locale, minutesAgo) })}
      </p>
      <Card className="mt-4">
        <FindingList findings={findings} t={t} locale={locale} />
      </Card>
    </>
  ),
})
