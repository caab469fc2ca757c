import { z } from 'zod'
import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { PapersCard } from '@/components/documents/papers-card'
import { MoveButton } from '@/components/form/move-button'
import { CompareCard } from '@/components/lineups/compare-card'
import { DetachLetterButton } from '@/components/lineups/detach-letter-button'
import { FairnessCard } from '@/components/lineups/fairness-card'
import { Goals } from '@/components/lineups/goals'
import { HeadCard, OwnListCard } from '@/components/lineups/head-card'
import { LetterCard } from '@/components/lineups/letter-card'
import { LineUpNotices } from '@/components/lineups/line-up-notices'
import { MovePanel } from '@/components/lineups/move-panel'
import { ProposeButton } from '@/components/lineups/propose-button'
import { RankingTable } from '@/components/lineups/ranking-table'
import { VersionBar } from '@/components/lineups/version-bar'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { movableKinds } from '@/lib/lineups/arrange'
import { startDraft } from '@/lib/lineups/draft-actions'
import { findWorkbench, type Workbench } from '@/lib/lineups/workbench'
import { onePerson } from '@/lib/people/search'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

const number = z.coerce.number().int().min(1).max(999).optional().catch(undefined)
const moveText = z
  .string()
  .transform((text) => {
    const [personId, to] = text.split('.')
    return { personId, to }
  })
  .pipe(z.object({ personId: z.uuid(), to: z.enum(movableKinds) }))
  .optional()
  .catch(undefined)

export default definePage({
  permission: 'lineup.see',
  params: z.object({
    cohortId: z.uuid(),
    draft: number,
    compare: number,
    move: moveText,
    why: z.uuid().nullable().catch(null).default(null),
    all: z.literal('1').optional().catch(undefined),
    q: z.string().trim().max(80).catch('').default(''),
    person: onePerson,
  }),
  load: async (tx, actor, params, { today }) => {
    const bench = await findWorkbench(tx, actor, params, today)
    return bench && { bench, params }
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

function NoDraft({ bench, t }: { bench: Workbench; t: Translate }) {
  const { cohort, delegation, standing, mayEdit, room } = bench
  if (delegation.mode === 'own_list' && mayEdit) return <LetterCard cohortId={cohort.id} lineUp={null} t={t} />
  const ranked = standing.places.filter(({ rank }) => rank !== null).length
  return (
    <EmptyState
      title={t('lineups.noDraft')}
      body={
        cohort.scored
          ? t('lineups.noDraftBody', { ranked, seats: room.seats })
          : t('lineups.noDraftUnscored', { nominated: standing.places.length, seats: room.seats })
      }
    >
      {mayEdit && delegation.mode === 'nominating' && standing.places.length > 0 && (
        <MoveButton
          action={startDraft}
          hidden={{ cohortId: cohort.id, from: 'automatic' }}
          label={t('lineups.arrange')}
          tone="primary"
        />
      )}
    </EmptyState>
  )
}
