import { z } from 'zod'
import { PersonForm } from '@/components/people/person-form'
import { PageHead } from '@/components/ui/page-head'
import { listAgencies } from '@/lib/people/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'person.edit',
  params: z.object({}),
  load: (tx, actor) => listAgencies(tx, actor, 'person.edit'),
  title: ({ t }) => t('people.add'),
  crumbs: ({ t }) => [{ href: '/people', label: t('people.title') }],
  view: ({ data: agencies, today, t }) => (
    <>
      <PageHead title={t('people.add')} />
      <PersonForm person={null} agencies={agencies} today={today} t={t} />
    </>
  ),
})
