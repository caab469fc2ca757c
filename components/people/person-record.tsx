import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { disciplineLabels } from '@/lib/people/discipline'
import { performanceLabels } from '@/lib/people/performance'
import type { PersonFacts } from '@/lib/people/queries'

/** Performance by year, what is known of discipline, and when the person is away. */
export function PersonRecordCards({ person, t, locale }: { person: PersonFacts; t: Translate; locale: Locale }) {
  const { performances, disciplines, disciplineCheckedOn, awayPeriods } = person
  return (
    <>
      <Card title={t('people.sectionPerformance')}>
        <CardBody>
          {performances.length === 0 && <p className="faint">{t('people.unknown')}</p>}
          <DescriptionList
            items={performances.map(({ year, predicate }) => ({
              term: year,
              detail: t(performanceLabels[predicate]),
            }))}
          />
        </CardBody>
      </Card>
      <Card title={t('people.sectionDiscipline')}>
        <CardBody>
          <DescriptionList
            empty={t('people.unknown')}
            items={[
              {
                term: t('people.disciplineCheckedOn'),
                detail: disciplineCheckedOn && formatDay(locale, disciplineCheckedOn),
              },
              ...disciplines.map(({ level, decidedOn, endsOn, issuer }) => ({
                term: t(disciplineLabels[level]),
                detail: `${endsOn ? formatRange(locale, decidedOn, endsOn) : formatDay(locale, decidedOn)} · ${issuer}`,
              })),
            ]}
          />
          {disciplines.length === 0 && disciplineCheckedOn && <p>{t('people.disciplineNone')}</p>}
        </CardBody>
      </Card>
      <Card title={t('people.sectionAway')}>
        <CardBody>
          {awayPeriods.length === 0 && <p className="faint">{t('people.awayNone')}</p>}
          <DescriptionList
            items={awayPeriods.map(({ label, startsOn, endsOn, freedAt }) => ({
              term: formatRange(locale, startsOn, endsOn),
              detail: (
                <>
                  {label} {freedAt && <Mark tone="idle">{t('people.freed')}</Mark>}
                </>
              ),
            }))}
          />
        </CardBody>
      </Card>
    </>
  )
}
