import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { disciplineLabels } from '@/lib/people/discipline'
import { performanceLabels } from '@/lib/people/performance'
import type { PersonFacts } from '@/lib/people/queries'
import { showDiscipline } from '@/lib/people/record-actions'

/** Performance by year, discipline, and when the person is away. */
export function PersonRecordCards({ person, t, locale }: { person: PersonFacts; t: Translate; locale: Locale }) {
  const { performances, awayPeriods } = person
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
      <DisciplineCard person={person} t={t} locale={locale} />
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

/** Whether anything is known; what it is, for whoever keeps the register or has asked to see it. */
function DisciplineCard({ person, t, locale }: { person: PersonFacts; t: Translate; locale: Locale }) {
  const { id, disciplines, disciplineCheckedOn, hasSanction, showsDiscipline } = person
  return (
    <Card title={t('people.sectionDiscipline')} id="discipline">
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
        {!hasSanction && disciplineCheckedOn && <p>{t('people.disciplineNone')}</p>}
        {hasSanction && !showsDiscipline && (
          <div className="row between">
            <p>{t('people.disciplineSome')}</p>
            <MoveButton
              action={showDiscipline}
              hidden={{ personId: id }}
              label={t('people.disciplineShow')}
              size="sm"
              align="end"
              ask={{
                title: t('people.disciplineShowAsk'),
                body: t('people.disciplineShowBody'),
                yes: t('people.disciplineShowYes'),
              }}
            />
          </div>
        )}
      </CardBody>
    </Card>
  )
}
