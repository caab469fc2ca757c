import { Field } from '@/components/form/field'
import { ZoneField, ZoneList } from '@/components/form/zone-field'
import type { Ceremony } from '@/lib/departures/ceremony-queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Day, Zone } from '@/lib/platform/dates'

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
      <div className="grid w-full gap-4 sm:grid-cols-3">
        <Field name="day" type="date" label={t('departures.day')} value={ceremony?.day ?? departsOn} />
        <Field name="startsAt" type="time" label={t('departures.startsAt')} value={ceremony?.startsAt} />
        <ZoneField name="zone" label={t('departures.zone')} value={ceremony?.zone ?? zone} locale={locale} />
      </div>
      <ZoneList locale={locale} />
      <div className="grid w-full gap-x-4 gap-y-6 sm:grid-cols-2">
        <Field name="officiant" label={t('departures.officiant')} value={ceremony?.officiant} maxLength={120} />
        {furtherFields.map(({ name, label }) => (
          <Field key={name} name={name} label={t(label)} value={ceremony?.[name]} maxLength={200} optional />
        ))}
      </div>
    </>
  )
}
