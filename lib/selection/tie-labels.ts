import type { MessageKey } from '@/lib/i18n/catalogue'
import { tieCriteria, tieRules } from './ranking-reasons'

/** The tie rules in words, in the order in which they are asked: the criteria first, then what is not scored. */
const labels = {
  integrity: 'selection.tieIntegrity',
  achievement: 'selection.tieAchievement',
  abroad: 'selection.tieAbroad',
  alumni: 'selection.tieAlumni',
  endorsement: 'selection.tieEndorsement',
  submission: 'selection.tieSubmission',
  id: 'selection.tieId',
} as const satisfies Record<(typeof tieCriteria)[number] | (typeof tieRules)[number], MessageKey>

export const tieLabels = [...tieCriteria, ...tieRules].map((rule) => labels[rule])
