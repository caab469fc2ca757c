import type { FigureName } from '@/lib/cohorts/funnel'

/** The words of each figure, in the order in which lists offer them. */
export const figureLabels = [
  { name: 'all', label: 'nominations.figureAll' },
  { name: 'draft', label: 'nominations.stateDraft' },
  { name: 'sent', label: 'nominations.figureSent' },
  { name: 'waiting', label: 'nominations.stateSubmitted' },
  { name: 'returned', label: 'nominations.stateReturned' },
  { name: 'ineligible', label: 'nominations.stateIneligible' },
  { name: 'passed', label: 'nominations.figurePassed' },
  { name: 'unscored', label: 'nominations.stateVerified' },
  { name: 'scored', label: 'nominations.stateAssessed' },
  { name: 'selected', label: 'nominations.stateSelected' },
  { name: 'reserve', label: 'nominations.stateReserve' },
  { name: 'notSelected', label: 'nominations.stateNotSelected' },
  { name: 'withdrawn', label: 'nominations.stateWithdrawn' },
] as const satisfies readonly { name: FigureName; label: string }[]
