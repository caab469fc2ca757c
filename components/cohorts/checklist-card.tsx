import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
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
      <CardBody>
        <DescriptionList
          items={checks.map(([label, lack]) => ({
            term: t(label),
            detail: lacks.has(lack) ? (
              <Mark tone="stop">{t(lack)}</Mark>
            ) : (
              <Mark tone="good">{t('cohorts.checkMet')}</Mark>
            ),
          }))}
        />
      </CardBody>
    </Card>
  )
}
