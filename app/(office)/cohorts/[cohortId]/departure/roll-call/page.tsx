import { z } from 'zod'
import { departureCrumbs } from '@/components/departures/cohort-crumbs'
import { RollCallBoard } from '@/components/departures/roll-call-board'
import { RollCallFoot } from '@/components/departures/roll-call-foot'
import { boardPeople, boardTexts } from '@/components/departures/roll-call-texts'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { markRollCall } from '@/lib/departures/roll-call-actions'
import { markingRefusal } from '@/lib/departures/roll-call-day'
import { findRollCall } from '@/lib/departures/roll-call-queries'
import { formatDateTimeLong } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'rollcall.mark',
  params: z.object({ cohortId: z.uuid() }),
  load: (tx, actor, { cohortId }) => findRollCall(tx, actor, cohortId),
  title: ({ t }) => t('departures.rollCall'),
  crumbs: ({ data, actor, t, locale }) => departureCrumbs(data.delegation.cohort, actor, t, locale),
  screen: 's-roll-call',
  view: ({ data: { delegation, departsOn, rows }, actor, t, locale, now, today }) => {
    const hindered = markingRefusal({ state: delegation.state, departsOn, today })
    return (
      <div className="rc">
        <h1>{t('departures.rollCall')}</h1>
        <p className="soft mt-1">
          {[delegation.cohort.title[locale], formatDateTimeLong(locale, now, delegation.zone)].join(' · ')}
        </p>
        {hindered && (
          <div className="mt-4">
            <Notice tone="info">{tell(locale, t, hindered)}</Notice>
          </div>
        )}
        {rows.length === 0 ? (
          <EmptyState title={t('departures.manifestEmpty')} body={t('departures.manifestEmptyBody')} picture />
        ) : (
          <RollCallBoard
            cohortId={delegation.cohortId}
            userId={actor.userId}
            now={now.toISOString()}
            people={boardPeople(rows, delegation.zone, t, locale)}
            texts={boardTexts(rows.length, t)}
            action={markRollCall}
            isOpen={!hindered}
            foot={<RollCallFoot delegation={delegation} rows={rows} isOpen={!hindered} t={t} />}
          />
        )}
      </div>
    )
  },
})
