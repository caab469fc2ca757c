import { z } from 'zod'
import { PapersCard } from '@/components/documents/papers-card'
import { MoveButton } from '@/components/form/move-button'
import { DetachButton } from '@/components/nominations/detach-button'
import { NominationFacts } from '@/components/nominations/nomination-facts'
import { NominationProgress } from '@/components/nominations/nomination-progress'
import { VerdictList } from '@/components/nominations/verdict-list'
import { VerificationHistory } from '@/components/nominations/verification-history'
import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { allows, covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { formatDateTime, formatDayLong } from '@/lib/i18n/format'
import { withdrawNomination } from '@/lib/nominations/actions'
import { nominationLifecycle, stateLabels, stateTones } from '@/lib/nominations/lifecycle'
import { factsOf, findNomination } from '@/lib/nominations/queries'
import type { Snapshot } from '@/lib/nominations/snapshot'
import { judgePerson } from '@/lib/nominations/work'
import { writeName } from '@/lib/people/names'
import { dayFromColumn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

export default definePage({
  permission: 'nomination.see',
  params: z.object({ nominationId: z.uuid() }),
  load: async (tx, actor, { nominationId }, go) => {
    const nomination = await findNomination(tx, actor, nominationId)
    const cohort = nomination && (await findCohort(tx, actor, nomination.cohortId, go.today))
    if (!nomination || !cohort) return null
    const judged = nomination.snapshot ? null : await judgePerson(tx, cohort, nomination.personId)
    return { nomination, cohort, facts: factsOf(nomination, go), verdicts: judged?.verdicts ?? null }
  },
  title: ({ data }) => writeName(data.nomination.person),
  crumbs: ({ t, data, locale }) => [
    { href: '/cohorts', label: t('shell.navCohorts') },
    { href: `/cohorts/${data.cohort.id}`, label: data.cohort.title[locale] },
    { href: `/cohorts/${data.cohort.id}/nominations`, label: t('nominations.title') },
  ],
  view: ({ data: { nomination, cohort, facts, verdicts }, actor, t, locale }) => {
    const name = writeName(nomination.person)
    const verbs = new Set(nominationLifecycle.openTo(facts, actor).map(({ verb }) => verb))
    const mayWrite = covers(actor, 'nomination.write', nomination) && ['draft', 'returned'].includes(nomination.state)
    const snapshot = nomination.snapshot as Snapshot | null
    return (
      <>
        <PageHead
          title={name}
          lead={
            <span className="row">
              <Badge tone={stateTones[nomination.state]}>{t(stateLabels[nomination.state])}</Badge>
              {nomination.receipt !== null && nomination.submittedAt && (
                <span>
                  {t('nominations.receiptOf', {
                    receipt: nomination.receipt,
                    time: formatDateTime(locale, nomination.submittedAt, actor.zone),
                  })}
                </span>
              )}
            </span>
          }
        >
          {verbs.has('withdraw') && (
            <MoveButton
              action={withdrawNomination}
              hidden={{ nominationId: nomination.id, version: nomination.version }}
              label={t('nominations.withdraw')}
              align="end"
              reason={{}}
              ask={{
                title: t('nominations.askWithdraw', { name }),
                body: t('nominations.askWithdrawBody'),
                yes: t('nominations.yesWithdraw'),
              }}
            />
          )}
          {allows(actor, 'trail.see') && (
            <LinkButton href={`/nominations/${nomination.id}/trail`}>{t('nominations.trail')}</LinkButton>
          )}
          {mayWrite && (
            <LinkButton href={`/nominations/${nomination.id}/edit`} tone="primary">
              {t(nomination.state === 'draft' ? 'nominations.edit' : 'nominations.mend')}
            </LinkButton>
          )}
        </PageHead>
        <div className="stack">
          {nomination.state === 'returned' && nomination.returnUntil && (
            <Notice
              tone="wait"
              title={t('nominations.mendUntil', { day: formatDayLong(locale, dayFromColumn(nomination.returnUntil)) })}
            >
              {nomination.returnNote}
            </Notice>
          )}
          {nomination.reason && (
            <Notice tone="info" title={t('nominations.theReason')}>
              {nomination.reason}
            </Notice>
          )}
          <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="stack">
              <Card title={t('nominations.motivation')}>
                <CardBody>
                  <p className="whitespace-pre-line">{nomination.motivation || '–'}</p>
                </CardBody>
              </Card>
              <PapersCard
                papers={nomination.documents}
                attachTo={mayWrite ? `/api/documents/nominations/${nomination.id}` : null}
                mostMegabytes={mostUploadMegabytes()}
                removal={(paper) => mayWrite && <DetachButton nominationId={nomination.id} paper={paper} t={t} />}
                t={t}
                locale={locale}
                zone={actor.zone}
              />
              <VerdictList
                verdicts={snapshot?.verdicts ?? verdicts ?? []}
                frozen={snapshot !== null}
                t={t}
                locale={locale}
              />
              <VerificationHistory verifications={nomination.verifications} t={t} locale={locale} zone={actor.zone} />
            </div>
            <div className="stack">
              <NominationProgress
                nomination={nomination}
                isScored={cohort.scored}
                t={t}
                locale={locale}
                zone={actor.zone}
              />
              <NominationFacts nomination={nomination} t={t} locale={locale} />
            </div>
          </div>
        </div>
      </>
    )
  },
})
