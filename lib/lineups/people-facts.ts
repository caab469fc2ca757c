import type { Day } from '@/lib/platform/dates'

/** Was on training abroad before this one. */
export const wasAbroad = (
  periods: readonly { endsOn: Day; purpose: string; delegationId: string | null }[],
  delegationId: string,
  before: Day,
) =>
  periods.some(
    (period) => period.purpose === 'training_abroad' && period.endsOn < before && period.delegationId !== delegationId,
  )
