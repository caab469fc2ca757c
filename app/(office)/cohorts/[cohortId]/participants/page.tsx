import { z } from 'zod'
import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { ChangeCard, RedoList } from '@/components/participants/change-card'
import { OwnList } from '@/components/participants/own-list'
import { SharedList } from '@/components/participants/shared-list'
import { AddCard, ChangesCard, ReservesCard } from '@/components/participants/side-cards'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { formatDay } from '@/lib/i18n/format'
import { searchPeople } from '@/lib/lineups/people-queries'
import { isChangeable } from '@/lib/participants/changing'
import { isGoing } from '@/lib/participants/lifecycle'
import { findDecree, listChanges, listParticipants, listSharedNames } from '@/lib/participants/queries'
import { listReserves } from '@/lib/participants/reserves'
import { onePerson } from '@/lib/people/search'
import { definePage } from '@/lib/platform/doors/page'

const one = z.uuid().nullable().catch(null).default(null)

export default definePage({
  permission: 'participant.see',
  params: z.object({
    cohortId: z.uuid(),
    change: one,
    redo: one,
    q: z.string().trim().max(80).catch('').default(''),
    person: onePerson,
  }),
  load: async (tx, actor, { cohortId, change, redo, q, person }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    if (!cohort) return null
    const own = cohort.own
    const rows = await listParticipants(tx, actor, cohortId)
    const thing = own && { governmentId: own.governmentId, delegationId: own.id }
    const isOffice = thing !== null && covers(actor, 'participant.see', thing)
    const shared = await listSharedNames(tx, cohortId, own && isOffice ? own.id : null)
    const mayAdd =
      thing !== null && own?.state === 'approved' && own.taken < own.seats && covers(actor, 'participant.add', thing)
    const going = rows.filter(({ state }) => isGoing(state)).map(({ personId }) => personId)
    return {
      cohort,
      own: isOffice ? own : null,
      rows,
      shared,
      changing: rows.find((row) => row.id === change && own && isChangeable(actor, own, row)) ?? null,
      redone: rows.find(({ id, state }) => id === redo && state === 'replaced') ?? null,
      q,
      mayAdd,
      mayInvite: thing !== null && covers(actor, 'participant.invite', thing),
      found: mayAdd && own ? await searchPeople(tx, own, { q, person }, going) : [],
      reserves: isOffice && own ? await listReserves(tx, { cohort, delegation: own }) : [],
      changes: isOffice && own ? await listChanges(tx, own.id) : [],
      decree: isOffice && own ? await findDecree(tx, own.id) : null,
    }
  },
  title: ({ t }) => t('participants.title'),
  crumbs: ({ data, t, locale }) => cohortCrumbs(t, locale, data.cohort),
  view: ({ data, actor, t, locale }) => {
    const { cohort, own, rows, shared, changing, redone, reserves, changes, decree } = data
    const others = cohort.delegations.filter(({ id, state }) => id !== own?.id && state !== 'declined')
    const ofOwn = rows.filter(({ delegationId }) => delegationId === own?.id)
    const going = ofOwn.filter(({ state }) => isGoing(state))
    const all = [...going, ...shared]
    const isApproved = own !== null && ofOwn.length > 0
    return (
      <>
        <CohortHeader
          cohort={cohort}
          current="participants"
          actor={actor}
          t={t}
          locale={locale}
          title={t('participants.title')}
          lead={t('participants.lead', {
            people: all.length,
            governments: new Set(all.map(({ governmentId }) => governmentId)).size,
          })}
        >
          {data.mayInvite && going.length > 0 && (
            <LinkButton href={`/cohorts/${cohort.id}/participants/invitations`} icon="qr">
              {t('participants.invitations')}
            </LinkButton>
          )}
        </CohortHeader>
        <div className={isApproved ? 'grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start' : ''}>
          <div className="stack min-w-0">
            {redone && (
              <Notice tone="info" title={t('participants.redo', { name: redone.fullName })}>
                <RedoList t={t} />
              </Notice>
            )}
            {isApproved && own.state === 'approved' && !going.some(({ isHead }) => isHead) && (
              <Notice tone="wait">{t('participants.noHead')}</Notice>
            )}
            {isApproved && <OwnList delegation={own} rows={ofOwn} actor={actor} t={t} locale={locale} />}
            {own && !isApproved && <SharedList delegation={own} rows={[]} t={t} />}
            {others.map((delegation) => (
              <SharedList
                key={delegation.id}
                delegation={delegation}
                rows={shared.filter(({ delegationId }) => delegationId === delegation.id)}
                t={t}
              />
            ))}
          </div>
          {own && isApproved && (
            <div className="stack min-w-0">
              {changing && (
                <ChangeCard
                  cohortId={cohort.id}
                  row={changing}
                  next={reserves.find(({ status }) => status === 'next')}
                  actor={actor}
                  t={t}
                />
              )}
              {data.mayAdd && <AddCard delegation={own} found={data.found} q={data.q} t={t} />}
              <ReservesCard reserves={reserves} t={t} locale={locale} />
              <ChangesCard changes={changes} zone={actor.zone} t={t} locale={locale} />
              {decree && (
                <p className="small soft">
                  {t('participants.decree', {
                    number: decree.number,
                    day: decree.day ? formatDay(locale, decree.day) : '–',
                    signer: decree.signer,
                  })}
                </p>
              )}
            </div>
          )}
        </div>
      </>
    )
  },
})
