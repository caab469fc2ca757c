import { Field } from '@/components/form/field'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'

/** The days on which a delegation leaves and returns, while no leg says so. */
export function PlannedDays(props: { leavesOn: Day | null; returnsOn: Day | null; optional?: boolean; t: Translate }) {
  const { leavesOn, returnsOn, optional, t } = props
  const shared = { type: 'date', width: 'short', ...(optional ? { optional } : {}) } as const
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <Field name="leavesOn" label={t('cohorts.fieldLeaves')} value={leavesOn} {...shared} />
      <Field name="returnsOn" label={t('cohorts.fieldReturns')} value={returnsOn} {...shared} />
    </div>
  )
}
