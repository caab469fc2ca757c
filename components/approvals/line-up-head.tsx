import { CohortHeader } from '@/components/cohorts/cohort-header'
import type { Actor } from '@/lib/access/actor'
import type { Hindrances } from '@/lib/approvals/hindrances'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { rankedFigures } from '@/lib/lineups/ranked-figures'
import type { Workbench } from '@/lib/lineups/workbench'
import { ProposeButton } from './propose-button'

type Told = { bench: Workbench & Hindrances; t: Translate; locale: Locale }

/** Whose line-up this is, and the button that proposes it. */
export function LineUpHead({ bench, actor, t, locale }: Told & { actor: Actor }) {
  const { cohort, lineUp } = bench
  return (
    <CohortHeader
      cohort={cohort}
      current="lineup"
      actor={actor}
      t={t}
      locale={locale}
      title={t('lineups.title')}
      lead={leadOf({ bench, t, locale })}
    >
      {lineUp && <ProposeButton bench={bench} lineUp={lineUp} actor={actor} t={t} />}
    </CohortHeader>
  )
}

function leadOf({ bench: { cohort, delegation, standing }, t, locale }: Told) {
  const who = { cohort: cohort.title[locale], government: delegation.government.name }
  if (delegation.mode === 'own_list') return t('lineups.leadOwnList', who)
  if (!cohort.scored) return t('lineups.leadUnscored', who)
  return t('lineups.lead', { ...who, ...rankedFigures(standing.places) })
}
