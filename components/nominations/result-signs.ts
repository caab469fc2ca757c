import type { IconName } from '@/components/ui/icon'
import type { Verdict } from '@/lib/nominations/eligibility'

/** How loud each result of a rule is. */
export const resultTones = { met: 'good', not_met: 'stop', unknown: 'wait', waived: 'info' } as const

/** The picture of each result. */
export const resultIcons: Record<Verdict['result'], IconName> = {
  met: 'check',
  not_met: 'x',
  unknown: 'help',
  waived: 'file-check',
}
