import { CheckField } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, daysFrom, type Period } from '@/lib/platform/dates'
import { saveSchedule } from '@/lib/schedule/actions'
import { scheduleKindLabels, scheduleKinds } from '@/lib/schedule/now-next'
import type { ScheduleEntry } from '@/lib/schedule/queries'

/** How many empty rows each day offers; saving brings as many again. */
const emptyRows = 2
type Words = { t: Translate; locale: Locale }

/** The whole week in one form: for each day its items and some empty rows. */
export function ScheduleForm({
  cohort,
  training,
  items,
  t,
  locale,
}: Words & { cohort: { id: string; version: number }; training: Period; items: readonly ScheduleEntry[] }) {
  const days = daysFrom(training.startsOn, training.endsOn)
  const rows = days.flatMap((day) => [
    ...items.filter((item) => item.day === day).map((item) => ({ day, item })),
    ...Array.from({ length: emptyRows }, () => ({ day, item: null })),
  ])
  return (
    <Form
      action={saveSchedule}
      hidden={{ cohortId: cohort.id, version: cohort.version }}
      warnOnLeave
      className="stack"
      label={t('schedule.title')}
    >
      {days.map((day) => (
        <Card key={day} id={`day-${day}`} title={formatDayLong(locale, day)}>
          <CardBody className="grid gap-5">
            {rows.flatMap(({ day: rowDay, item }, n) =>
              rowDay === day ? [<RowFields key={item?.id ?? n} n={n} day={day} item={item} t={t} />] : [],
            )}
          </CardBody>
        </Card>
      ))}
      <div className="row">
        <SubmitButton name="intent" value="save">
          {t('schedule.save')}
        </SubmitButton>
        <SubmitButton name="intent" value="add" tone="plain">
          {t('schedule.saveAndAdd')}
        </SubmitButton>
        <LinkButton href={`/cohorts/${cohort.id}/schedule`} tone="quiet">
          {t('shell.cancel')}
        </LinkButton>
      </div>
    </Form>
  )
}

function RowFields({ n, day, item, t }: { n: number; day: Day; item: ScheduleEntry | null; t: Translate }) {
  const name = `items[${n}]`
  const optional = item === null
  const title = item ? item.titleId : t('schedule.rowNew')
  return (
    <fieldset className="grid gap-3 border-t border-line pt-4 first:border-0 first:pt-0">
      <legend className="sr">{title}</legend>
      <div className="row between">
        <b aria-hidden="true">{title}</b>
        {item && <CheckField name={`${name}.remove`} label={t('schedule.remove')} optional />}
      </div>
      <input type="hidden" name={`${name}.id`} value={item?.id ?? ''} />
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
            label: t(scheduleKindLabels[kind] as 'schedule.kindSession'),
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
    </fieldset>
  )
}
