import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { PapersCard } from '@/components/documents/papers-card'
import { DetachButton } from '@/components/nominations/detach-button'
import { MendingNotice, ReasonNotice } from '@/components/nominations/mending-notice'
import { MotivationCard } from '@/components/nominations/motivation-card'
import { NominationFacts } from '@/components/nominations/nomination-facts'
import { NominationHead } from '@/components/nominations/nomination-head'
import { NominationProgress } from '@/components/nominations/nomination-progress'
import { VerdictList } from '@/components/nominations/verdict-list'
import { VerificationHistory } from '@/components/nominations/verification-history'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { findNextDraft } from '@/lib/nominations/drafts'
import { isToWrite } from '@/lib/nominations/guards'
import { factsOf, findNomination } from '@/lib/nominations/queries'
import type { Snapshot } from '@/lib/nominations/snapshot'
import { judgePerson } from '@/lib/nominations/work'
import { writeName } from '@/lib/people/names'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

export default definePage({
  permission: 'nomination.see',
  params: z.object({ nominationId: z.uuid() }),
  load: async (tx, actor, { nominationId }, go) => {
    const nomination = await findNomination(tx, actor, nominationId)
    const cohort = nomination && (await findCohort(tx, actor, nomination.cohortId, go.today))
    if (!nomination || !cohort) return null
    const judged = (nomination.snapshot as Snapshot | null) ?? (await judgePerson(tx, cohort, nomination.personId))
    const { nextDraft } = await findNextDraft(tx, actor, nomination.delegationId)
    return { nomination, cohort, nextDraft, facts: factsOf(nomination, go), verdicts: judged?.verdicts ?? [] }
  },
  title: ({ data }) => writeName(data.nomination.person),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/nominations`, label: t('nominations.title') },
  ],
  view: ({ data: { nomination, cohort, nextDraft, facts, verdicts }, actor, t, locale }) => {
    const told = { t, locale, zone: actor.zone }
    const mayWrite = covers(actor, 'nomination.write', nomination) && isToWrite(facts)
    return (
      <>
        <NominationHead
          nomination={nomination}
          name={writeName(nomination.person)}
          {...{ facts, mayWrite, nextDraft, actor }}
          t={t}
          locale={locale}
        />
        <div className="stack">
          <MendingNotice facts={facts} returnNote={nomination.returnNote} {...told} />
          <ReasonNotice reason={nomination.reason} t={t} />
          <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="stack">
              <MotivationCard motivation={nomination.motivation} t={t} />
              <PapersCard
                papers={nomination.documents}
                attachTo={mayWrite ? `/api/documents/nominations/${nomination.id}` : null}
                mostMegabytes={mostUploadMegabytes()}
                asked={cohort.papers}
                kinds
                removal={(paper) => mayWrite && <DetachButton nominationId={nomination.id} paper={paper} t={t} />}
                {...told}
              />
              <VerdictList verdicts={verdicts} frozen={nomination.snapshot !== null} {...told} />
              <VerificationHistory verifications={nomination.verifications} {...told} />
            </div>
            <div className="stack">
              <NominationProgress nomination={nomination} isScored={cohort.scored} {...told} />
              <NominationFacts nomination={nomination} t={t} locale={locale} />
            </div>
          </div>
        </div>
      </>
    )
  },
})
