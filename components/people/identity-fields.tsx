import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import { sexes, sexLabels } from '@/lib/people/kinds'
import type { PersonFacts } from '@/lib/people/queries'
import { optionsOf } from './options'

/** Who somebody is, and how to reach them. */
export function IdentityFields({ person, t }: { person: PersonFacts | null; t: Translate }) {
  return (
    <Card title={t('people.sectionIdentity')}>
      <CardBody className="grid gap-4">
        <div className="grid items-end gap-4 sm:grid-cols-[12rem_1fr_14rem]">
          <Field name="titleFront" label={t('people.titleFront')} value={person?.titleFront} maxLength={60} optional />
          <Field name="name" label={t('people.name')} value={person?.name} maxLength={100} />
          <Field name="titleBack" label={t('people.titleBack')} value={person?.titleBack} maxLength={120} optional />
        </div>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <SelectField
            name="sex"
            label={t('people.sex')}
            value={person?.sex}
            empty={t('people.unknown')}
            optional
            options={optionsOf(sexes, (sex) => sexLabels[sex], t)}
          />
          <Field name="birthDate" type="date" label={t('people.birthDate')} value={person?.birthDate} optional />
          <Field name="phone" type="tel" label={t('people.phone')} value={person?.phone} maxLength={30} optional />
          <Field name="email" type="email" label={t('people.email')} value={person?.email} maxLength={200} optional />
        </div>
      </CardBody>
    </Card>
  )
}
