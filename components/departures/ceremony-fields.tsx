import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { Ceremony } from '@/lib/departures/ceremony-queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Day, Zone } from '@/lib/platform/dates'
import { zoneOptions } from './form-options'

const furtherFields = [
  { name: 'officiantPost', label: 'departures.officiantPost' },
  { name: 'onBehalfOf', label: 'departures.onBehalfOf' },
  { name: 'dress', label: 'departures.dress' },
] as const satisfies readonly { name: keyof Ceremony; label: MessageKey }[]

/** Place, time, officiant and dress of a ceremony. */
export function CeremonyFields({
  ceremony,
  departsOn,
  zone,
  t,
  locale,
}: {
  ceremony: Ceremony | null
  departsOn: Day | null
  zone: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <>
      <Field
        name="place"
        label={t('departures.place')}
        hint={t('departures.placeHint')}
        value={ceremony?.place}
        maxLength={200}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field name="day" type="date" label={t('departures.day')} value={ceremony?.day ?? departsOn} />
        <Field name="startsAt" type="time" label={t('departures.startsAt')} value={ceremony?.startsAt} />
        <SelectField
          name="zone"
          label={t('departures.zone')}
          options={zoneOptions(locale)}
          value={ceremony?.zone ?? zone}
          width="full"
        />
      </div>
      <Field name="officiant" label={t('departures.officiant')} value={ceremony?.officiant} maxLength={120} />
      {furtherFields.map(({ name, label }) => (
        <Field key={name} name={name} label={t(label)} value={ceremony?.[name]} maxLength={200} optional />
      ))}
    </>
  )
}
