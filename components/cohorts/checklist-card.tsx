import { Mark } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { lacksOf } from '@/lib/cohorts/facts'
import type { Translate } from '@/lib/i18n/server'

/** What a call needs before it is published, each with whether it is there. */
const checks = [
  ['cohorts.checkWindow', 'cohorts.lacksWindow'],
  ['cohorts.checkSeats', 'cohorts.lacksSeats'],
  ['cohorts.checkDays', 'cohorts.lacksJourneyDays'],
  ['cohorts.checkRules', 'cohorts.lacksRules'],
  ['cohorts.checkWeights', 'cohorts.lacksWeights'],
] as const

export function ChecklistCard({ cockpit: { cohort, ruleCount, weights }, t }: { cockpit: Cockpit; t: Translate }) {
  const lacks = new Set<string>(lacksOf(cohort, ruleCount, weights))
  return (
    <Card
      id="checklist"
      title={t('cohorts.checklist')}
      aside={lacks.size === 0 ? t('cohorts.checklistDone') : undefined}
    >
      <ul className="pad !pt-1 grid gap-3">
        {checks.map(([label, lack]) => (
          <li key={label} className="grid gap-x-4 gap-y-1 sm:grid-cols-[18rem_1fr]">
            <span className="mid soft">{t(label)}</span>
            {lacks.has(lack) ? <Mark tone="stop">{t(lack)}</Mark> : <Mark tone="good">{t('cohorts.checkMet')}</Mark>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
