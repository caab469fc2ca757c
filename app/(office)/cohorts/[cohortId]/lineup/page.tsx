import { DetachLetterButton } from '@/components/approvals/detach-letter-button'
import { LetterCard } from '@/components/approvals/letter-card'
import { LineUpNotices } from '@/components/approvals/line-up-notices'
import { ProposeButton } from '@/components/approvals/propose-button'
import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { PapersCard } from '@/components/documents/papers-card'
import { CompareCard } from '@/components/lineups/compare-card'
import { FairnessCard } from '@/components/lineups/fairness-card'
import { Goals } from '@/components/lineups/goals'
import { HeadCard, OwnListCard } from '@/components/lineups/head-card'
import { MovePanel } from '@/components/lineups/move-panel'
import { NoDraft } from '@/components/lineups/no-draft'
import { RankingTable } from '@/components/lineups/ranking-table'
import { VersionBar } from '@/components/lineups/version-bar'
import { Card } from '@/components/ui/card'
import { findHindrances } from '@/lib/approvals/hindrances'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { findWorkbench, type Workbench } from '@/lib/lineups/workbench'
import { workbenchParams } from '@/lib/lineups/workbench-params'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

export default definePage({
  permission: 'lineup.see',
  params: workbenchParams,
  load: async (tx, actor, params, { today }) => {
    const bench = await findWorkbench(tx, actor, params, today)
    return bench && { bench: { ...bench, ...(await findHindrances(tx, bench, today)) }, params }
  },
  title: ({ t }) => t('lineups.title'),
  crumbs: ({ data, t, locale }) => cohortCrumbs(t, locale, data.bench.cohort),
  screen: 's-lineup',
  view: ({ data: { bench, params }, actor, t, locale }) => {
    const { cohort, delegation, lineUp, isDraft, mayEdit, move, other } = bench
    const isOwnList = delegation.mode === 'own_list'
    return (
      <>
        <CohortHeader
          cohort={cohort}
          current="lineup"
          actor={actor}
          t={t}
          locale={locale}
          title={t('lineups.title')}
          lead={leadOf(bench, t, locale)}
        >
          {lineUp && <ProposeButton bench={bench} lineUp={lineUp} t={t} />}
        </CohortHeader>
        <div className="stack">
          <LineUpNotices bench={bench} t={t} locale={locale} />
          {lineUp ? (
            <>
              <Card label={t('lineups.checks')}>
                <VersionBar bench={bench} lineUp={lineUp} t={t} />
                <Goals bench={bench} t={t} />
              </Card>
              {other && <CompareCard bench={bench} lineUp={lineUp} other={other} t={t} />}
              <div className="lg">
                <RankingTable
                  bench={bench}
                  address={{ draft: lineUp.number, all: params.all === '1', why: params.why }}
                  t={t}
                  locale={locale}
                />
                <div className="stack">
                  {move && <MovePanel bench={bench} foresight={move} lineUp={lineUp} t={t} locale={locale} />}
                  {isOwnList && mayEdit && isDraft && <OwnListCard bench={bench} lineUp={lineUp} q={params.q} t={t} />}
                  {isOwnList && mayEdit && isDraft && <LetterCard cohortId={cohort.id} lineUp={lineUp} t={t} />}
                  {isOwnList && (
                    <PapersCard
                      papers={bench.letters}
                      attachTo={mayEdit && isDraft ? `/api/documents/own-lists/${cohort.id}` : null}
                      mostMegabytes={mostUploadMegabytes()}
                      removal={(paper) =>
                        mayEdit && isDraft && <DetachLetterButton cohortId={cohort.id} paper={paper} t={t} />
                      }
                      t={t}
                      locale={locale}
                      zone={actor.zone}
                    />
                  )}
                  <FairnessCard fairness={bench.fairness} t={t} locale={locale} />
                  {mayEdit && isDraft && <HeadCard bench={bench} lineUp={lineUp} q={isOwnList ? '' : params.q} t={t} />}
                </div>
              </div>
            </>
          ) : isOwnList && mayEdit ? (
            <LetterCard cohortId={cohort.id} lineUp={null} t={t} />
          ) : (
            <NoDraft bench={bench} t={t} />
          )}
        </div>
      </>
    )
  },
})

function leadOf({ cohort, delegation, standing }: Workbench, t: Translate, locale: Locale) {
  const who = { cohort: cohort.title[locale], government: delegation.government.name }
  if (delegation.mode === 'own_list') return t('lineups.leadOwnList', who)
  if (!cohort.scored) return t('lineups.leadUnscored', who)
  return t('lineups.lead', { ...who, ranked: standing.places.filter(({ rank }) => rank !== null).length })
}
