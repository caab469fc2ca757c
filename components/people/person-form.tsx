import { CheckField } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import { addPerson, editPerson } from '@/lib/people/actions'
import { kindTable, personKinds, sexes, sexLabels } from '@/lib/people/kinds'
import { passportKinds, passportLabels } from '@/lib/people/passport'
import type { AgencyChoice, PersonFacts } from '@/lib/people/queries'
import { gradesOf, postLevelLabels, postLevels, rankLabel } from '@/lib/people/ranks'
import type { Day } from '@/lib/platform/dates'
import { RecordFields } from './record-fields'

const pair = 'grid items-end gap-4 sm:grid-cols-2'

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
  const optionsOf = <K extends string>(keys: readonly K[], label: (key: K) => string) =>
    keys.map((value) => ({ value, label: t(label(value) as 'people.kindPns') }))
  const grades = (scale: 'pns' | 'pppk') => gradesOf(scale).map((value) => ({ value, label: rankLabel(value) }))
  return (
    <Form
      action={person ? editPerson : addPerson}
      hidden={person ? { personId: person.id, version: person.version } : undefined}
      warnOnLeave
      className="stack"
    >
      <Card title={t('people.sectionService')}>
        <CardBody className="grid gap-4">
          <div className={pair}>
            <SelectField
              name="agencyId"
              label={t('people.agency')}
              value={person?.agencyId}
              empty={t('people.choose')}
              options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SelectField
              name="kind"
              label={t('people.kind')}
              value={person?.kind}
              empty={t('people.choose')}
              options={optionsOf(personKinds, (kind) => kindTable[kind].label)}
            />
            <Field
              name="nip"
              label={t('people.nip')}
              hint={t('people.nipHint')}
              value={person?.nip}
              inputMode="numeric"
              maxLength={30}
              optional
            />
            <SelectField
              name="grade"
              label={t('people.grade')}
              value={person?.grade}
              empty={t('people.unknown')}
              optional
              options={[
                { label: t('people.gradesPns'), options: grades('pns') },
                { label: t('people.gradesPppk'), options: grades('pppk') },
              ]}
            />
            <Field name="post" label={t('people.post')} value={person?.post} maxLength={200} />
            <SelectField
              name="postLevel"
              label={t('people.postLevel')}
              value={person?.postLevel}
              empty={t('people.unknown')}
              optional
              options={optionsOf(postLevels, (level) => postLevelLabels[level])}
            />
            <Field
              name="serviceSince"
              type="date"
              label={t('people.serviceSince')}
              value={person?.serviceSince}
              optional
            />
            <Field
              name="contractEndsOn"
              type="date"
              label={t('people.contractEndsOn')}
              hint={t('people.contractHint')}
              value={person?.contractEndsOn}
              optional
            />
          </div>
          <CheckField name="active" label={t('people.active')} checked={person?.active ?? true} optional />
        </CardBody>
      </Card>
      <Card title={t('people.sectionIdentity')}>
        <CardBody className="grid gap-4">
          <div className="grid items-end gap-4 sm:grid-cols-[12rem_1fr_14rem]">
            <Field
              name="titleFront"
              label={t('people.titleFront')}
              value={person?.titleFront}
              maxLength={60}
              optional
            />
            <Field name="name" label={t('people.name')} value={person?.name} maxLength={100} />
            <Field name="titleBack" label={t('people.titleBack')} value={person?.titleBack} maxLength={120} optional />
          </div>
          <div className={pair}>
            <SelectField
              name="sex"
              label={t('people.sex')}
              value={person?.sex}
              empty={t('people.unknown')}
              optional
              options={optionsOf(sexes, (sex) => sexLabels[sex])}
            />
            <Field name="birthDate" type="date" label={t('people.birthDate')} value={person?.birthDate} optional />
            <Field name="phone" type="tel" label={t('people.phone')} value={person?.phone} maxLength={30} optional />
            <Field name="email" type="email" label={t('people.email')} value={person?.email} maxLength={200} optional />
          </div>
        </CardBody>
      </Card>
      <Card title={t('people.sectionPassport')}>
        <CardBody className="grid gap-4">
          <div className="grid items-end gap-4 sm:grid-cols-3">
            <SelectField
              name="passportKind"
              label={t('people.passportKind')}
              hint={t('people.passportHint')}
              value={person?.passportKind}
              empty={t('people.unknown')}
              optional
              options={optionsOf(passportKinds, (kind) => passportLabels[kind])}
            />
            <Field
              name="passportIssuedOn"
              type="date"
              label={t('people.passportIssuedOn')}
              value={person?.passportIssuedOn}
              optional
            />
            <Field
              name="passportExpiresOn"
              type="date"
              label={t('people.passportExpiresOn')}
              value={person?.passportExpiresOn}
              optional
            />
          </div>
        </CardBody>
      </Card>
      <RecordFields person={person} today={today} t={t} />
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
