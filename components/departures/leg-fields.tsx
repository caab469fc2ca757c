import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { ZoneField } from '@/components/form/zone-field'
import { type Leg, legModeLabels, legModes } from '@/lib/departures/legs'
import type { TravellingDelegation } from '@/lib/departures/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

type Words = { t: Translate; locale: Locale }

/** One leg: how and where, and the day, time and zone of both its ends. */
export function LegFields({
  name,
  leg,
  delegation,
  t,
  locale,
}: Words & { name: string; leg: Leg | null; delegation: TravellingDelegation }) {
  const optional = leg === null
  const modes = legModes.map((mode) => ({ value: mode, label: t(legModeLabels[mode]) }))
  const directions = [
    { value: 'outbound', label: t('departures.outbound') },
    { value: 'homebound', label: t('departures.homebound') },
  ]
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[9rem_9rem_9rem_1fr_1fr]">
        <SelectField
          name={`${name}.direction`}
          label={t('departures.direction')}
          options={directions}
          value={leg?.direction ?? 'outbound'}
          width="full"
        />
        <SelectField
          name={`${name}.mode`}
          label={t('departures.mode')}
          options={modes}
          value={leg?.mode ?? 'flight'}
          width="full"
        />
        <Field name={`${name}.code`} label={t('departures.code')} value={leg?.code} maxLength={40} optional />
        <Field
          name={`${name}.fromPlace`}
          label={t('departures.fromPlace')}
          value={leg?.fromPlace}
          maxLength={120}
          optional={optional}
        />
        <Field
          name={`${name}.toPlace`}
          label={t('departures.toPlace')}
          value={leg?.toPlace}
          maxLength={120}
          optional={optional}
        />
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <EndFields end="departs" name={name} leg={leg} delegation={delegation} t={t} locale={locale} />
        <EndFields end="arrives" name={name} leg={leg} delegation={delegation} t={t} locale={locale} />
      </div>
    </>
  )
}

const endLabels = {
  departs: { on: 'departures.departsOn', at: 'departures.departsAt', zone: 'departures.departsZone' },
  arrives: { on: 'departures.arrivesOn', at: 'departures.arrivesAt', zone: 'departures.arrivesZone' },
} as const satisfies Record<'departs' | 'arrives', Record<'on' | 'at' | 'zone', MessageKey>>

/** Day, time and zone of one end of a leg. */
function EndFields({
  end,
  name,
  leg,
  delegation,
  t,
  locale,
}: Words & { end: keyof typeof endLabels; name: string; leg: Leg | null; delegation: TravellingDelegation }) {
  const optional = leg === null
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <Field
        name={`${name}.${end}On`}
        type="date"
        label={t(endLabels[end].on)}
        value={leg?.[`${end}On`] ?? delegation.leavesOn}
        optional={optional}
      />
      <Field
        name={`${name}.${end}At`}
        type="time"
        label={t(endLabels[end].at)}
        value={leg?.[`${end}At`]}
        optional={optional}
      />
      <ZoneField
        name={`${name}.${end}Zone`}
        label={t(endLabels[end].zone)}
        value={leg?.[`${end}Zone`] ?? delegation.zone}
        locale={locale}
      />
    </div>
  )
}
