import { z } from 'zod'
import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { SheetLinks } from '@/components/form/sheet-links'
import { NameListNotices } from '@/components/participants/name-list-notices'
import { NameListWork } from '@/components/participants/name-list-work'
import { OwnList } from '@/components/participants/own-list'
import { SharedList } from '@/components/participants/shared-list'
import { LinkButton } from '@/components/ui/button'
import { PrintButton } from '@/components/ui/print-button'
import { findNameList } from '@/lib/participants/name-list'
import { foundIds } from '@/lib/people/search'
import { definePage } from '@/lib/platform/doors/page'

const one = z.uuid().nullable().catch(null).default(null)

export default definePage({
  permission: 'participant.see',
  params: z.object({
    cohortId: z.uuid(),
    change: one,
    q: z.string().trim().max(80).catch('').default(''),
    person: foundIds,
  }),
  load: async (tx, actor, params, { today }) => {
    const list = await findNameList(tx, actor, params, today)
    return list && { ...list, q: params.q }
  },
  title: ({ t }) => t('participants.title'),
  crumbs: ({ data, t, locale }) => cohortCrumbs(t, locale, data.cohort),
  view: ({ data: { cohort, own, shared, q }, actor, t, locale, today }) => {
    const others = cohort.delegations.filter(({ id, state }) => id !== own?.delegation.id && state !== 'declined')
    const all = [...(own?.going ?? []), ...shared]
    const governments = new Set(all.map(({ governmentId }) => governmentId)).size
    const isApproved = own !== null && own.rows.length > 0
    return (
      <>
        <CohortHeader
          cohort={cohort}
          current="participants"
          actor={actor}
          t={t}
          locale={locale}
          title={t('participants.title')}
          lead={t('participants.lead', { people: all.length, governments })}
        >
          {all.length > 0 && (
            <SheetLinks hrefOf={(format) => `/cohorts/${cohort.id}/participants/sheet/${format}`} t={t} />
          )}
          {all.length > 0 && <PrintButton text={t('shell.print')} />}
          {own?.mayInvite && own.going.length > 0 && (
            <LinkButton href={`/cohorts/${cohort.id}/participants/invitations`} icon="qr">
              {t('participants.invitations')}
            </LinkButton>
          )}
        </CohortHeader>
        <div className={isApproved ? 'grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start' : ''}>
          <div className="stack min-w-0">
            {own && <NameListNotices list={own} actor={actor} t={t} locale={locale} today={today} />}
            {isApproved && <OwnList list={own} actor={actor} t={t} locale={locale} />}
            {own && !isApproved && <SharedList delegation={own.delegation} rows={[]} t={t} />}
            {others.map((delegation) => (
              <SharedList
                key={delegation.id}
                delegation={delegation}
                rows={shared.filter(({ delegationId }) => delegationId === delegation.id)}
                t={t}
              />
            ))}
          </div>
          {isApproved && <NameListWork list={own} q={q} actor={actor} t={t} locale={locale} />}
        </div>
      </>
    )
  },
})
