import { Form } from '@/components/form/form'
import { RowList } from '@/components/form/row-list'
import { HiddenField } from '@/components/form/rows'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { daysFrom, type Period } from '@/lib/platform/dates'
import { saveSchedule } from '@/lib/schedule/actions'
import { isIn, type Part, partAfter } from '@/lib/schedule/parts'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import { ItemFields } from './item-fields'

/** How many empty rows a day offers; saving brings as many again. */
const emptyRows = 3

/** One day of the week in one form, a row an item: its items and some empty rows. */
export function ScheduleForm({
  cohort,
  part,
  training,
  items,
  t,
  locale,
}: {
  cohort: { id: string; version: number }
  part: Part
  training: Period
  items: readonly ScheduleEntry[]
  t: Translate
  locale: Locale
}) {
  const title = part === 'outside' ? t('schedule.outside') : formatDayLong(locale, part)
  const days = daysFrom(training.startsOn, training.endsOn)
  return (
    <Form
      action={saveSchedule}
      hidden={{ cohortId: cohort.id, version: cohort.version, part }}
      warnOnLeave
      className="stack"
      label={title}
    >
      <Card title={title}>
        <CardBody className="grid gap-5">
          {part === 'outside' && <p className="mid soft">{t('schedule.outsideLead')}</p>}
          <RowList
            name="items"
            rows={items.filter((item) => isIn(part, training, item))}
            idOf={({ id }) => id}
            t={t}
            empty={part === 'outside' ? 0 : emptyRows}
            words={{
              titleOf: ({ titleId, titleEn }) => (locale === 'id' ? titleId : titleEn),
              newTitle: t('schedule.rowNew'),
              remove: t('schedule.remove'),
            }}
          >
            {(item, name) => (
              <>
                {part === 'outside' && item ? (
                  <SelectField
                    name={`${name}.day`}
                    label={t('schedule.moveTo')}
                    options={[item.day, ...days].map((day) => ({ value: day, label: formatDayLong(locale, day) }))}
                    value={item.day}
                  />
                ) : (
                  <HiddenField name={`${name}.day`} value={part} />
                )}
                <ItemFields name={name} item={item} t={t} />
              </>
            )}
          </RowList>
        </CardBody>
      </Card>
      <div className="row">
        <SubmitButton name="intent" value="save">
          {t('schedule.save')}
        </SubmitButton>
        {partAfter(part, training) && (
          <SubmitButton name="intent" value="next" tone="plain">
            {t('schedule.saveAndNext')}
          </SubmitButton>
        )}
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
