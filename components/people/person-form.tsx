import { ConfirmField } from '@/components/form/confirm-field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import { addPerson, editPerson } from '@/lib/people/actions'
import type { AgencyChoice, PersonFacts } from '@/lib/people/queries'
import type { Day } from '@/lib/platform/dates'
import { IdentityFields } from './identity-fields'
import { PassportFields } from './passport-fields'
import { RecordFields } from './record-fields'
import { ServiceFields } from './service-fields'

/** One form for a person: new (no person) or stored. */
export function PersonForm({
  person,
  agencies,
  today,
  t,
}: {
  person: PersonFacts | null
  agencies: AgencyChoice[]
  today: Day
  t: Translate
}) {
  return (
    <Form
      action={person ? editPerson : addPerson}
      hidden={person ? { personId: person.id, version: person.version } : undefined}
      warnOnLeave
      className="stack"
    >
      <ServiceFields person={person} agencies={agencies} t={t} />
      <IdentityFields person={person} t={t} />
      <PassportFields person={person} t={t} />
      <RecordFields person={person} today={today} t={t} />
      <ConfirmField name="isAnother" label={t('people.isAnother')} />
      <div className="row">
        <SubmitButton name="intent" value="save">
          {t('people.save')}
        </SubmitButton>
        <SubmitButton name="intent" value="add" tone="plain">
          {t('people.saveAndAdd')}
        </SubmitButton>
        <LinkButton href={person ? `/people/${person.id}` : '/people'} tone="quiet">
          {t('people.back')}
        </LinkButton>
      </div>
    </Form>
  )
}
