import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { saveCeremony } from '@/lib/departures/journey-actions'
import type { Ceremony, TravellingDelegation } from '@/lib/departures/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'
import { emptyRows, zoneOptions } from './form-options'
import { RowBox } from './row-box'

type Words = { t: Translate; locale: Locale }

/** Ceremony, rundown and duty officer in one form. */
export function CeremonyForm({
  delegation,
  ceremony,
  departsOn,
  back,
  t,
  locale,
}: Words & {
  delegation: TravellingDelegation
  ceremony: Ceremony | null
  /** Proposed as the day of a new ceremony. */
  departsOn: Day | null
  back: string
}) {
  return (
    <Form
      action={saveCeremony}
      hidden={{ cohortId: delegation.cohortId, version: delegation.version }}
      warnOnLeave
      className="stack"
    >
      <Card id="ceremony" title={t('departures.ceremony')}>
        <CardBody className="form">
          <CeremonyFields ceremony={ceremony} departsOn={departsOn} zone={delegation.zone} t={t} locale={locale} />
        </CardBody>
      </Card>
      <Card id="rundown" title={t('departures.rundown')}>
        <CardBody className="grid gap-4">
          <p className="mid soft">{t('departures.rowsHint')}</p>
          <RundownFields ceremony={ceremony} t={t} />
        </CardBody>
      </Card>
      <Card id="contact" title={t('departures.contact')}>
        <CardBody className="form">
          <Field name="contactName" label={t('departures.contactName')} value={delegation.contactName} optional />
          <Field name="contactPost" label={t('departures.contactPost')} value={delegation.contactPost} optional />
          <Field
            name="contactPhone"
            type="tel"
            width="mid"
            label={t('departures.contactPhone')}
            hint={t('departures.contactPhoneHint')}
            value={delegation.contactPhone ? formatPhone(delegation.contactPhone) : ''}
            optional
          />
        </CardBody>
      </Card>
      <div className="row">
        <SubmitButton name="intent" value="save">
          {t('departures.saveCeremony')}
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

function CeremonyFields({
  ceremony,
  departsOn,
  zone,
  t,
  locale,
}: Words & { ceremony: Ceremony | null; departsOn: Day | null; zone: string }) {
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
      <Field
        name="officiantPost"
        label={t('departures.officiantPost')}
        value={ceremony?.officiantPost}
        maxLength={200}
        optional
      />
      <Field
        name="onBehalfOf"
        label={t('departures.onBehalfOf')}
        value={ceremony?.onBehalfOf}
        maxLength={200}
        optional
      />
      <Field name="dress" label={t('departures.dress')} value={ceremony?.dress} maxLength={200} optional />
    </>
  )
}

function RundownFields({ ceremony, t }: { ceremony: Ceremony | null; t: Translate }) {
  const stored = ceremony?.rundown ?? []
  const rows = [...stored, ...Array.from({ length: emptyRows }, () => null)]
  return rows.map((row, n) => {
    const name = `rundown[${n}]`
    return (
      <RowBox
        key={row?.id ?? name}
        name={name}
        id={row?.id ?? ''}
        title={row ? t('departures.rowActivity', { n: n + 1 }) : t('departures.rowNew', { n: n + 1 - stored.length })}
        remove={row && t('departures.removeRow')}
      >
        <div className="grid items-end gap-4 sm:grid-cols-[9rem_1fr_1fr]">
          <Field
            name={`${name}.startsAt`}
            type="time"
            label={t('departures.atTime')}
            value={row?.startsAt}
            optional={!row}
          />
          <Field
            name={`${name}.activity`}
            label={t('departures.activity')}
            value={row?.activity}
            maxLength={200}
            optional={!row}
          />
          <Field
            name={`${name}.officer`}
            label={t('departures.officer')}
            value={row?.officer}
            maxLength={200}
            optional
          />
        </div>
      </RowBox>
    )
  })
}
