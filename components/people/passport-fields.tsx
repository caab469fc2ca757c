import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import { passportKinds, passportLabels } from '@/lib/people/passport'
import type { PersonFacts } from '@/lib/people/queries'
import { optionsOf } from './options'

/** Kind and days of a passport; never its number. */
export function PassportFields({ person, t }: { person: PersonFacts | null; t: Translate }) {
  return (
    <Card title={t('people.sectionPassport')}>
      <CardBody className="grid items-end gap-4 sm:grid-cols-3">
        <SelectField
          name="passportKind"
          label={t('people.passportKind')}
          hint={t('people.passportHint')}
          value={person?.passportKind}
          empty={t('people.unknown')}
          optional
          options={optionsOf(passportKinds, (kind) => passportLabels[kind], t)}
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
      </CardBody>
    </Card>
  )
}
