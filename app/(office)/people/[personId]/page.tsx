import { z } from 'zod'
import { PersonFactCards } from '@/components/people/person-facts'
import { PersonRecordCards } from '@/components/people/person-record'
import { UnusualNotice } from '@/components/people/unusual-notice'
import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import { writeName } from '@/lib/people/names'
import { unusualOf } from '@/lib/people/nip'
import { findPerson } from '@/lib/people/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'person.see',
  params: z.object({ personId: z.uuid() }),
  load: (tx, actor, { personId }) => findPerson(tx, actor, personId),
  title: ({ data }) => writeName(data),
  crumbs: ({ t }) => [{ href: '/people', label: t('people.title') }],
  view: ({ data: person, actor, t, locale, today }) => (
    <>
      <PageHead title={writeName(person)} lead={`${person.post} · ${person.agency.name}`}>
        {!person.active && <Badge tone="idle">{t('people.inactive')}</Badge>}
        {covers(actor, 'person.edit', person) && (
          <LinkButton href={`/people/${person.id}/edit`} tone="primary">
            {t('people.edit')}
          </LinkButton>
        )}
      </PageHead>
      <UnusualNotice findings={unusualOf(person, today)} t={t} />
      <div className="grid gap-6 lg:grid-cols-[1fr_25rem]">
        <div className="stack">
          <PersonFactCards person={person} t={t} locale={locale} />
        </div>
        <div className="stack">
          <PersonRecordCards person={person} t={t} locale={locale} />
        </div>
      </div>
    </>
  ),
})
