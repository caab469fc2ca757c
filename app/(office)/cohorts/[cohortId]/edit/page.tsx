import { z } from 'zod'
import { CohortForm } from '@/components/cohorts/cohort-form'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { PublishedForm } from '@/components/cohorts/published-form'
import { DelegationForm } from '@/components/delegations/delegation-form'
import { InviteForm } from '@/components/delegations/invite-form'
import { MoveSeatsForm } from '@/components/delegations/move-seats-form'
import { SeatsForm } from '@/components/delegations/seats-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import { findWritten, listFormChoices } from '@/lib/cohorts/form-queries'
import { storedValues } from '@/lib/cohorts/form-values'
import { isOver } from '@/lib/cohorts/phase'
import { seatsRefusal } from '@/lib/cohorts/seats'
import { invitationRefusal } from '@/lib/delegations/invitation-rules'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'delegation.edit',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const written = await findWritten(tx, actor, cohortId, today)
    if (!written) return null
    const { cohort } = written
    const hosts = covers(actor, 'cohort.edit', { governmentId: cohort.hostId })
    const own = cohort.own && covers(actor, 'delegation.edit', cohort.own) ? cohort.own : null
    if (!hosts && !own) return null
    const legs = own ? await tx.journeyLeg.count({ where: { delegationId: own.id } }) : 0
    return { written, hosts, own, hasLegs: legs > 0, choices: hosts ? await listFormChoices(tx, actor) : null }
  },
  title: ({ t }) => t('cohorts.editTitle'),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.written.cohort),
  view: ({ data: { written, hosts, own, hasLegs, choices }, t, locale }) => {
    const { cohort } = written
    const isDraft = cohort.state === 'draft'
    const movable = isDraft ? [] : cohort.delegations.filter((one) => !seatsRefusal(cohort, one))
    const isDone = isOver(cohort.state)
    const lead = hosts && !isDone ? t(isDraft ? 'cohorts.editLead' : 'cohorts.publishedLead') : cohort.title[locale]
    return (
      <>
        <PageHead title={t('cohorts.editTitle')} lead={lead} />
        {isDone ? (
          <Notice tone="info">{t('cohorts.notEditable')}</Notice>
        ) : (
          <div className="stack">
            {hosts && isDraft && choices && (
              <CohortForm values={storedValues(written)} choices={choices} t={t} locale={locale} />
            )}
            {hosts && !isDraft && <PublishedForm cohort={cohort} t={t} />}
            {hosts && !isDraft && <SeatsForm cohort={cohort} t={t} />}
            {hosts && movable.length > 1 && <MoveSeatsForm cohort={cohort} changeable={movable} t={t} />}
            {hosts && choices && !invitationRefusal(cohort) && (
              <InviteForm cohort={cohort} governments={choices.governments} t={t} />
            )}
            {own && !(hosts && isDraft) && <DelegationForm delegation={own} hasLegs={hasLegs} t={t} />}
          </div>
        )}
      </>
    )
  },
})
