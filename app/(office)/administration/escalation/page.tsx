import { z } from 'zod'
import { EscalationForm } from '@/components/desk/escalation-form'
import { PageHead } from '@/components/ui/page-head'
import { allows } from '@/lib/access/actor'
import { findSteps } from '@/lib/desk/escalation-queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'escalation.edit',
  params: z.object({}),
  load: (tx, actor) => findSteps(tx, actor),
  title: ({ t }) => t('desk.escalation'),
  crumbs: ({ actor, t }) =>
    allows(actor, 'user.edit')
      ? [{ href: '/administration', label: t('organisation.title') }]
      : [{ href: '/', label: t('shell.navDesk') }],
  view: ({ data: steps, t }) => (
    <>
      <PageHead title={t('desk.escalation')} lead={t('desk.escalationLead')} />
      <EscalationForm steps={steps} t={t} />
    </>
  ),
})
