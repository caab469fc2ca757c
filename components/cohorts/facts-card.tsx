import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** What a cohort is about: programme, theme, place, who pays. */
export function FactsCard({ cohort, t, locale }: { cohort: CohortSummary; t: Translate; locale: Locale }) {
  return (
    <Card title={t('cohorts.facts')}>
      <CardBody>
        <DescriptionList
          empty="–"
          items={[
            { term: t('cohorts.factProgramme'), detail: cohort.programme.name },
            { term: t('cohorts.factTheme'), detail: locale === 'id' ? cohort.theme.titleId : cohort.theme.titleEn },
            { term: t('cohorts.factHost'), detail: cohort.host.name },
            { term: t('cohorts.factPlace'), detail: [cohort.venue, cohort.city].filter(Boolean).join(', ') },
            { term: t('cohorts.factProvider'), detail: cohort.provider },
            { term: t('cohorts.factFunding'), detail: cohort.funding },
          ]}
        />
      </CardBody>
    </Card>
  )
}
