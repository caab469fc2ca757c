import { Field } from '@/components/form/field'
import { RowList } from '@/components/form/row-list'
import { SelectField } from '@/components/form/select-field'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import { disciplineLabels, disciplineLevels } from '@/lib/people/discipline'
import { performanceLabels, performancePredicates } from '@/lib/people/performance'
import type { PersonFacts } from '@/lib/people/queries'
import { type Day, yearOf } from '@/lib/platform/dates'
import { optionsOf } from './options'

type Discipline = PersonFacts['disciplines'][number]

/** Performance of the last three years, and the sanctions: the stored rows and an empty one. */
export function RecordFields({ person, today, t }: { person: PersonFacts | null; today: Day; t: Translate }) {
  return (
    <>
      <Card title={t('people.sectionPerformance')}>
        <CardBody className="grid items-end gap-4 sm:grid-cols-3">
          <PerformanceFields person={person} today={today} t={t} />
        </CardBody>
      </Card>
      <Card title={t('people.sectionDiscipline')}>
        <CardBody className="grid gap-4">
          <Field
            name="disciplineCheckedOn"
            type="date"
            width="short"
            label={t('people.disciplineCheckedOn')}
            hint={t('people.disciplineCheckedHint')}
            value={person?.disciplineCheckedOn}
            optional
          />
          <RowList
            name="disciplines"
            rows={person?.disciplines ?? []}
            idOf={({ id }) => id}
            empty={1}
            words={{
              titleOf: (_row, n) => t('people.disciplineRow', { n }),
              newTitle: t('people.disciplineNew'),
              remove: t('people.disciplineRemove'),
            }}
            t={t}
          >
            {(row, name) => <DisciplineFields row={row} name={name} t={t} />}
          </RowList>
        </CardBody>
      </Card>
    </>
  )
}

function PerformanceFields({ person, today, t }: { person: PersonFacts | null; today: Day; t: Translate }) {
  return [1, 2, 3]
    .map((ago) => yearOf(today) - ago)
    .map((year, n) => (
      <div key={year}>
        <input type="hidden" name={`performances[${n}].year`} value={year} />
        <SelectField
          name={`performances[${n}].predicate`}
          label={t('people.performanceYear', { year: String(year) })}
          value={person?.performances.find((one) => one.year === year)?.predicate}
          empty={t('people.unknown')}
          optional
          options={optionsOf(performancePredicates, (predicate) => performanceLabels[predicate], t)}
        />
      </div>
    ))
}

function DisciplineFields({ row, name, t }: { row: Discipline | null; name: string; t: Translate }) {
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <SelectField
        name={`${name}.level`}
        label={t('people.disciplineLevel')}
        value={row?.level}
        empty={t('people.choose')}
        optional={!row}
        options={optionsOf(disciplineLevels, (level) => disciplineLabels[level], t)}
      />
      <Field name={`${name}.issuer`} label={t('people.issuer')} value={row?.issuer} maxLength={200} optional={!row} />
      <Field
        name={`${name}.decidedOn`}
        type="date"
        label={t('people.decidedOn')}
        value={row?.decidedOn}
        optional={!row}
      />
      <Field name={`${name}.endsOn`} type="date" label={t('people.endsOn')} value={row?.endsOn} optional />
    </div>
  )
}
