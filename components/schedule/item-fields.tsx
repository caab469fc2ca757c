import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { Behind } from '@/components/ui/behind'
import type { Translate } from '@/lib/i18n/server'
import { scheduleKindLabels, scheduleKinds } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'

/** When, what and where in one line; what is seldom written stands behind it. */
export function ItemFields({ name, item, t }: { name: string; item: ScheduleEntry | null; t: Translate }) {
  const optional = item === null
  const english = item && item.titleEn !== item.titleId ? item.titleEn : ''
  return (
    <>
      <div className="grid items-end gap-4 grid-cols-2 max-lg:[&>:nth-child(n+4)]:col-span-2 lg:grid-cols-[7rem_7rem_9rem_2fr_1fr]">
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
        <Field
          name={`${name}.titleId`}
          label={t('schedule.titleIdLabel')}
          value={item?.titleId}
          maxLength={160}
          optional={optional}
          width="full"
        />
        <Field
          name={`${name}.place`}
          label={t('schedule.place')}
          value={item?.place}
          maxLength={120}
          width="full"
          optional
        />
      </div>
      <Behind summary={t('schedule.more')} open={Boolean(english || item?.speaker)}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            name={`${name}.titleEn`}
            label={t('schedule.titleEnLabel')}
            value={english}
            maxLength={160}
            width="full"
            optional
          />
          <Field
            name={`${name}.speaker`}
            label={t('schedule.speaker')}
            value={item?.speaker}
            maxLength={120}
            width="full"
            optional
          />
        </div>
      </Behind>
    </>
  )
}
