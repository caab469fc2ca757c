import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { ShiftEffects } from '@/components/departures/shift-effects'
import { ShiftDayForm, ShiftForm } from '@/components/departures/shift-form'
import { ShiftRecheck } from '@/components/departures/shift-recheck'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import { cohortLifecycle } from '@/lib/cohorts/lifecycle'
import { daysOfShift, shiftRefusal } from '@/lib/departures/shift'
import { findMovable, listOwnOverlaps } from '@/lib/departures/shift-queries'
import type { AnyMessageKey } from '@/lib/i18n/catalogue'
import { sentence, tell } from '@/lib/i18n/sentence'
import { typedDay } from '@/lib/i18n/typed'
import { listNoLongerMet } from '@/lib/nominations/recheck'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'cohort.postpone',
  params: z.object({ cohortId: z.uuid(), startsOn: typedDay.optional().catch(undefined) }),
  load: async (tx, actor, { cohortId, startsOn }, { today }) => {
    const movable = await findMovable(tx, actor, cohortId, today)
    if (!movable || !covers(actor, 'cohort.postpone', { governmentId: movable.cohort.hostId })) return null
    const { cohort, facts } = movable
    const refusal = cohortLifecycle.refusal('postpone', facts, actor)
    const wrong = startsOn ? shiftRefusal(cohort, startsOn, today) : null
    if (refusal || !startsOn || wrong) return { movable, refusal, wrong, startsOn, effects: null }
    const days = daysOfShift(cohort, startsOn)
    const names = cohort.own ? await listOwnOverlaps(tx, cohort.own.id, days) : []
    const missing = await listNoLongerMet(tx, actor, cohort, days)
    return { movable, refusal, wrong, startsOn, effects: { startsOn, days, names, missing } }
  },
  title: ({ t }) => t('departures.shiftTitle'),
  crumbs: ({ t, data, locale }) => cohortCrumbs(t, locale, data.movable.cohort),
  view: ({ data: { movable, refusal, wrong, startsOn, effects }, t, locale, today }) => {
    const { cohort } = movable
    const say = (reason: AnyMessageKey) => t(reason as 'departures.sameDay')
    return (
      <>
        <PageHead title={t('departures.shiftTitle')} lead={t('departures.shiftLead')} />
        {refusal ? (
          <Notice tone="info">{tell(locale, t, refusal)}</Notice>
        ) : (
          <div className="stack">
            <ShiftDayForm
              cohort={cohort}
              startsOn={startsOn ?? cohort.trainingStartsOn}
              error={wrong && say(wrong)}
              t={t}
            />
            {effects && (
              <>
                <ShiftEffects movable={movable} days={effects.days} t={t} locale={locale} />
                <ShiftRecheck missing={effects.missing} isJoint={cohort.delegations.length > 1} t={t} locale={locale} />
                {effects.names.length > 0 ? (
                  <Notice tone="stop">
                    {tell(locale, t, sentence('departures.awayOnNewDays', { names: { names: effects.names } }))}
                  </Notice>
                ) : (
                  <ShiftForm cohort={cohort} startsOn={effects.startsOn} days={effects.days} today={today} t={t} />
                )}
              </>
            )}
          </div>
        )}
      </>
    )
  },
})
