import { LetterCard } from '@/components/approvals/letter-card'
import { LineUpHead } from '@/components/approvals/line-up-head'
import { LineUpNotices } from '@/components/approvals/line-up-notices'
import { OwnListLetters } from '@/components/approvals/own-list-letters'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { CompareCard } from '@/components/lineups/compare-card'
import { FairnessCard } from '@/components/lineups/fairness-card'
import { Goals } from '@/components/lineups/goals'
import { HeadCard, OwnListCard } from '@/components/lineups/head-card'
import { MovePanel } from '@/components/lineups/move-panel'
import { NoDraft } from '@/components/lineups/no-draft'
import { RankingTable } from '@/components/lineups/ranking-table'
import { VersionBar } from '@/components/lineups/version-bar'
import { ChangedSinceNotice } from '@/components/participants/changed-since-notice'
import { Card } from '@/components/ui/card'
import { findHindrances } from '@/lib/approvals/hindrances'
import { findWorkbench } from '@/lib/lineups/workbench'
import { workbenchParams } from '@/lib/lineups/workbench-params'
import { listChanges } from '@/lib/participants/queries'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

export default definePage({
  permission: 'lineup.see',
  params: workbenchParams,
  load: async (tx, actor, params, { today }) => {
    const bench = await findWorkbench(tx, actor, params, today)
    if (!bench) return null
    const changes = bench.lineUp?.state === 'approved' ? await listChanges(tx, bench.delegation.id) : []
    return { bench: { ...bench, ...(await findHindrances(tx, bench, today)) }, changes, params }
  },
  title: ({ t }) => t('lineups.title'),
  crumbs: ({ data, t, locale }) => cohortCrumbs(t, locale, data.bench.cohort),
  screen: 's-lineup',
  view: ({ data: { bench, changes, params }, actor, t, locale }) => {
    const { cohort, lineUp, move, other } = bench
    const isOwnList = bench.delegation.mode === 'own_list'
    const mayEdit = bench.mayEdit && bench.isDraft
    const part = lineUp && { bench, lineUp, t }
    const letters = { letters: bench.letters, mostMegabytes: mostUploadMegabytes(), locale, zone: actor.zone }
    const address = lineUp && { draft: lineUp.number, all: params.all === '1', why: params.why }
    return (
      <>
        <LineUpHead bench={bench} actor={actor} t={t} locale={locale} />
        <div className="stack">
          <ChangedSinceNotice changes={changes} cohortId={cohort.id} t={t} />
          <LineUpNotices bench={bench} t={t} locale={locale} />
          {part && address ? (
            <>
              <Card label={t('lineups.checks')}>
                <VersionBar {...part} />
                <Goals bench={bench} t={t} />
              </Card>
              {other && <CompareCard {...part} other={other} />}
              <div className="lg">
                <RankingTable bench={bench} address={address} t={t} locale={locale} />
                <div className="stack">
                  {move && <MovePanel {...part} foresight={move} locale={locale} />}
                  {isOwnList && mayEdit && <OwnListCard {...part} q={params.q} locale={locale} />}
                  {isOwnList && (
                    <OwnListLetters cohortId={cohort.id} lineUp={part.lineUp} mayEdit={mayEdit} t={t} {...letters} />
                  )}
                  <FairnessCard fairness={bench.fairness} t={t} locale={locale} />
                  {mayEdit && <HeadCard {...part} q={isOwnList ? '' : params.q} locale={locale} />}
                </div>
              </div>
            </>
          ) : isOwnList && bench.mayEdit ? (
            <LetterCard cohortId={cohort.id} lineUp={null} t={t} />
          ) : (
            <NoDraft bench={bench} t={t} />
          )}
        </div>
      </>
    )
  },
})
