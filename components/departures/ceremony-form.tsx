import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RowList } from '@/components/form/row-list'
import { SaveBar } from '@/components/form/save-bar'
import { Card, CardBody } from '@/components/ui/card'
import { saveCeremony } from '@/lib/departures/ceremony-actions'
import type { Ceremony } from '@/lib/departures/ceremony-queries'
import type { TravellingDelegation } from '@/lib/departures/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'
import { CeremonyFields } from './ceremony-fields'
import { emptyRows } from './form-options'

/** Ceremony, rundown and duty officer in one form. */
export function CeremonyForm({
  delegation,
  ceremony,
  departsOn,
  back,
  t,
  locale,
}: {
  delegation: TravellingDelegation
  ceremony: Ceremony | null
  /** Proposed as the day of a new ceremony. */
  departsOn: Day | null
  back: string
  t: Translate
  locale: Locale
}) {
  return (
    <Form
      action={saveCeremony}
      hidden={{ cohortId: delegation.cohortId, version: delegation.version }}
      warnOnLeave
      className="stack"
    >
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start">
        <Card id="ceremony" title={t('departures.ceremony')}>
          <CardBody className="form max-w-none">
            <CeremonyFields ceremony={ceremony} departsOn={departsOn} zone={delegation.zone} t={t} locale={locale} />
          </CardBody>
        </Card>
        <Card id="contact" title={t('departures.contact')}>
          <CardBody className="form">
            <ContactFields delegation={delegation} t={t} />
          </CardBody>
        </Card>
      </div>
      <Card id="rundown" title={t('departures.rundown')}>
        <CardBody className="grid gap-4">
          <p className="mid soft">{t('departures.rowsHint')}</p>
          <RundownRows rundown={ceremony?.rundown ?? []} t={t} />
        </CardBody>
      </Card>
      <SaveBar save={t('departures.saveCeremony')} add={t('departures.saveAndAdd')} back={back} t={t} />
    </Form>
  )
}

function RundownRows({ rundown, t }: { rundown: Ceremony['rundown']; t: Translate }) {
  return (
    <RowList
      name="rundown"
      rows={rundown}
      idOf={({ id }) => id}
      t={t}
      empty={emptyRows}
      words={{
        titleOf: (_row, n) => t('departures.rowActivity', { n }),
        newTitle: t('departures.rowNew', { n: '#' }),
        remove: t('departures.removeRow'),
      }}
    >
      {(row, name) => (
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
      )}
    </RowList>
  )
}

function ContactFields({ delegation, t }: { delegation: TravellingDelegation; t: Translate }) {
  const { contactName, contactPost, contactPhone } = delegation
  return (
    <>
      <Field name="contactName" label={t('departures.contactName')} value={contactName} optional />
      <Field name="contactPost" label={t('departures.contactPost')} value={contactPost} optional />
      <Field
        name="contactPhone"
        type="tel"
        width="mid"
        label={t('departures.contactPhone')}
        hint={t('departures.contactPhoneHint')}
        value={contactPhone ? formatPhone(contactPhone) : ''}
        optional
      />
    </>
  )
}
