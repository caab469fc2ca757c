import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { movedPeriod } from '@/lib/departures/shift'
import type { Entered } from '@/lib/departures/shift-queries'
import type { Locale } from '@/lib/i18n/define'
import { formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Period } from '@/lib/platform/dates'

type Movable = { cohort: CohortSummary; legs: Entered; ceremonies: Entered; schedule: Entered }
type Told = { movable: Movable; days: number; t: Translate; locale: Locale }

/** Everything that moves with a cohort, as it is and as it will be. */
export function ShiftEffects({ movable, days, t, locale }: Told) {
  const title = t(days > 0 ? 'departures.shiftEffects' : 'departures.shiftEffectsEarlier', { days: Math.abs(days) })
  return (
    <Card title={title}>
      <Table caption={title}>
        <thead>
          <tr>
            <th scope="col">{t('departures.shiftWhat')}</th>
            <th scope="col">{t('departures.shiftNow')}</th>
            <th scope="col">{t('departures.shiftThen')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(movable, t).map(({ what, now }) => (
            <tr key={what}>
              <td className="person">
                <b>{what}</b>
              </td>
              <td data-l={t('departures.shiftNow')}>{formatRange(locale, now.startsOn, now.endsOn)}</td>
              <td data-l={t('departures.shiftThen')}>
                <b>{rangeAfter(now, days, locale)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="pad">
        <Notice tone="wait">{t('departures.shiftOutside')}</Notice>
      </div>
    </Card>
  )
}

function rangeAfter(now: Period, days: number, locale: Locale) {
  const { startsOn, endsOn } = movedPeriod(now, days)
  return formatRange(locale, startsOn, endsOn)
}

function rowsOf({ cohort, legs, ceremonies, schedule }: Movable, t: Translate): { what: string; now: Period }[] {
  const entered = [
    { what: t('departures.shiftLegs', { count: legs.count }), now: legs.days },
    { what: t('departures.shiftCeremonies', { count: ceremonies.count }), now: ceremonies.days },
    { what: t('departures.shiftSchedule', { count: schedule.count }), now: schedule.days },
  ]
  return [
    {
      what: t('departures.shiftTraining'),
      now: { startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn },
    },
    ...cohort.delegations.flatMap(({ leavesOn, returnsOn, seats, government }) =>
      leavesOn && returnsOn && seats > 0
        ? [
            {
              what: t('departures.shiftAway', { government: government.name }),
              now: { startsOn: leavesOn, endsOn: returnsOn },
            },
          ]
        : [],
    ),
    ...entered.flatMap(({ what, now }) => (now ? [{ what, now }] : [])),
  ]
}
