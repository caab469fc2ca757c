import { z } from 'zod'
import { PersonForm } from '@/components/people/person-form'
import { PageHead } from '@/components/ui/page-head'
import { writeName } from '@/lib/people/names'
import { findPerson, listAgencies } from '@/lib/people/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'person.edit',
  params: z.object({ personId: z.uuid() }),
  load: async (tx, actor, { personId }) => {
    const person = await findPerson(tx, actor, personId, 'person.edit')
    return person && { person, agencies: await listAgencies(tx, actor, 'person.edit') }
  },
  title: ({ t }) => t('people.edit'),
  crumbs: ({ t, data: { person } }) => [
    { href: '/people', label: t('people.title') },
    { href: `/people/${person.id}`, label: writeName(person) },
  ],
  view: ({ data: { person, agencies }, today, t }) => (
    <>
      <PageHead title={t('people.edit')} lead={writeName(person)} />
      <PersonForm person={person} agencies={agencies} today={today} t={t} />
    </>
  ),
})
