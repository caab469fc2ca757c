import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { saveJourney } from '@/lib/departures/journey-actions'
import { type Leg, legModeLabels, legModes } from '@/lib/departures/legs'
import type { TravellingDelegation } from '@/lib/departures/queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { emptyRows, zoneOptions } from './form-options'
import { RowBox } from './row-box'

type Words = { t: Translate; locale: Locale }

/** All legs of a delegation in one form, each end in the time of its place. */
export function JourneyForm({
  delegation,
  legs,
  back,
  t,
  locale,
}: Words & { delegation: TravellingDelegation; legs: readonly Leg[]; back: string }) {
  const rows = [...legs, ...Array.from({ length: emptyRows }, () => null)]
  return (
    <Form
      action={saveJourney}
      hidden={{ cohortId: delegation.cohortId, version: delegation.version }}
      warnOnLeave
      className="stack"
    >
      <Card id="legs" label={t('departures.journey')}>
        <CardBody className="grid gap-5">
          <p className="mid soft">{t('departures.rowsHint')}</p>
          {rows.map((leg, n) => (
            <RowBox
              key={leg?.id ?? n}
              name={`legs[${n}]`}
              id={leg?.id ?? ''}
              title={leg ? t('departures.rowLeg', { n: n + 1 }) : t('departures.rowNew', { n: n + 1 - legs.length })}
              remove={leg && t('departures.removeRow')}
            >
              <LegFields name={`legs[${n}]`} leg={leg} delegation={delegation} t={t} locale={locale} />
            </RowBox>
          ))}
        </CardBody>
      </Card>
      <div className="row">
        <SubmitButton name="intent" value="save">
          {t('departures.saveJourney')}
        </SubmitButton>
        <SubmitButton name="intent" value="add" tone="plain">
          {t('departures.saveAndAdd')}
        </SubmitButton>
        <LinkButton href={back} tone="quiet">
          {t('shell.cancel')}
        </LinkButton>
      </div>
    </Form>
  )
}

function LegFields({
  name,
  leg,
  delegation,
  t,
  locale,
}: Words & { name: string; leg: Leg | null; delegation: TravellingDelegation }) {
  const optional = leg === null
  const modes = legModes.map((mode) => ({ value: mode, label: t(legModeLabels[mode] as 'departures.modeBus') }))
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

/** Day, time and zone of one end of a leg. */
function EndFields({
  end,
  name,
  leg,
  delegation,
  t,
  locale,
}: Words & { end: 'departs' | 'arrives'; name: string; leg: Leg | null; delegation: TravellingDelegation }) {
  const optional = leg === null
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <Field
        name={`${name}.${end}On`}
        type="date"
        label={t(`departures.${end}On`)}
        value={leg?.[`${end}On`] ?? delegation.leavesOn}
        optional={optional}
      />
      <Field
        name={`${name}.${end}At`}
        type="time"
        label={t(`departures.${end}At`)}
        value={leg?.[`${end}At`]}
        optional={optional}
      />
      <SelectField
        name={`${name}.${end}Zone`}
        label={t(`departures.${end}Zone`)}
        options={zoneOptions(locale)}
        value={leg?.[`${end}Zone`] ?? delegation.zone}
        width="full"
      />
    </div>
  )
}
