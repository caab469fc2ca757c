import type { TravellingDelegation } from '@/lib/departures/queries'

/** The days of the training that a delegation travels to. */
export const trainingOf = ({ cohort: { trainingStartsOn, trainingEndsOn } }: TravellingDelegation) => ({
  startsOn: trainingStartsOn,
  endsOn: trainingEndsOn,
})
