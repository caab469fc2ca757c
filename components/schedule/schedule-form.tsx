import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RowList } from '@/components/form/row-list'
import { SaveBar } from '@/components/form/save-bar'
import { SelectField } from '@/components/form/select-field'
import { Card, CardBody } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, daysFrom, type Period } from '@/lib/platform/dates'
import { saveSchedule } from '@/lib/schedule/actions'
import { scheduleKindLabels, scheduleKinds } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'

/** How many empty rows each day offers; saving brings as many again. */
const emptyRows = 2

/** The whole week in one form: for each day its items and some empty rows. */
export function ScheduleForm({
  cohort,
  training,
  items,
  t,
  locale,
}: {
  cohort: { id: string; version: number }
  training: Period
  items: readonly ScheduleEntry[]
  t: Translate
  locale: Locale
}) {
  const days = daysFrom(training.startsOn, training.endsOn).map((day) => ({
    day,
    items: items.filter((item) => item.day === day),
  }))
  const rowsBefore = (n: number) => days.slice(0, n).reduce((sum, { items }) => sum + items.length + emptyRows, 0)
  return (
    <Form
      action={saveSchedule}
      hidden={{ cohortId: cohort.id, version: cohort.version }}
      warnOnLeave
      className="stack"
      label={t('schedule.title')}
    >
      {days.map(({ day, items }, n) => (
        <Card key={day} id={`day-${day}`} title={formatDayLong(locale, day)}>
          <CardBody className="grid gap-5">
            <RowList
              name="items"
              rows={items}
              empty={emptyRows}
              first={rowsBefore(n)}
              words={{
                titleOf: ({ titleId, titleEn }) => (locale === 'id' ? titleId : titleEn),
                newTitle: () => t('schedule.rowNew'),
                remove: t('schedule.remove'),
              }}
            >
              {(item, name) => <ItemFields name={name} day={day} item={item} t={t} />}
            </RowList>
          </CardBody>
        </Card>
      ))}
      <SaveBar save={t('schedule.save')} add={t('schedule.saveAndAdd')} back={`/cohorts/${cohort.id}/schedule`} t={t} />
    </Form>
  )
}

function ItemFields({ name, day, item, t }: { name: string; day: Day; item: ScheduleEntry | null; t: Translate }) {
  const optional = item === null
  return (
    <>
      <input type="hidden" name={`${name}.day`} value={day} />
      <div className="grid gap-4 sm:grid-cols-3 lg:grid-cols-[8rem_8rem_10rem_1fr_1fr]">
        <Field
          name={`${name}.startsAt`}
          type="time"
          label={t('schedule.startsAt')}
          value={item?.startsAt}
          optional={optional}
        />
        <Field
          name={`${name}.endsAt`}
          type="time"
          label={t('schedule.endsAt')}
          value={item?.endsAt}
          optional={optional}
        />
        <SelectField
          name={`${name}.kind`}
          label={t('schedule.kind')}
          options={scheduleKinds.map((kind) => ({
            value: kind,
            label: t(scheduleKindLabels[kind]),
          }))}
          value={item?.kind ?? 'session'}
          width="full"
        />
        <Field name={`${name}.place`} label={t('schedule.place')} value={item?.place} maxLength={120} optional />
        <Field name={`${name}.speaker`} label={t('schedule.speaker')} value={item?.speaker} maxLength={120} optional />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name={`${name}.titleId`}
          label={t('schedule.titleIdLabel')}
          value={item?.titleId}
          maxLength={160}
          optional={optional}
        />
        <Field
          name={`${name}.titleEn`}
          label={t('schedule.titleEnLabel')}
          value={item?.titleEn}
          maxLength={160}
          optional={optional}
        />
      </div>
    </>
  )
}
