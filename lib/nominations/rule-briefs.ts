import type { EligibilityRule } from '@/lib/cohorts/eligibility-rules'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { kindTable } from '@/lib/people/kinds'
import { performanceLabels } from '@/lib/people/performance'

/** What a rule asks, in two or three words under the head of its column; the call prints it in full. */
export function briefOf(rule: EligibilityRule): Sentence {
  switch (rule.kind) {
    case 'kind':
      return sentence('nominations.briefKind', {
        kinds: { texts: rule.params.kinds.map((kind) => kindTable[kind].label) },
      })
    case 'service':
      return sentence('nominations.briefService', { years: rule.params.years })
    case 'age':
      return sentence('nominations.briefAge', { years: rule.params.years })
    case 'rank':
      return sentence('nominations.briefRank', { pns: rule.params.pns })
    case 'skp':
      return sentence('nominations.briefSkp', {
        least: { text: performanceLabels[rule.params.least] },
        years: rule.params.years,
      })
    case 'discipline':
      return sentence('nominations.briefDiscipline')
    case 'passport':
      return sentence('nominations.briefPassport', { months: rule.params.months })
    case 'repeat':
      return sentence('nominations.briefRepeat', { years: rule.params.years })
    case 'overlap':
      return sentence('nominations.briefOverlap')
  }
}
