import { CheckField } from '@/components/form/choices'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import { type GradeScale, kindTable, personKinds } from '@/lib/people/kinds'
import type { AgencyChoice, PersonFacts } from '@/lib/people/queries'
import { gradesOf, postLevelLabels, postLevels, rankLabel } from '@/lib/people/ranks'
import { optionsOf } from './options'

/** Where and as what somebody works. */
export function ServiceFields({
  person,
  agencies,
  t,
}: {
  person: PersonFacts | null
  agencies: AgencyChoice[]
  t: Translate
}) {
  const grades = (scale: GradeScale) => gradesOf(scale).map((value) => ({ value, label: rankLabel(value) }))
  return (
    <Card title={t('people.sectionService')}>
      <CardBody className="grid gap-4">
        <div className="grid items-end gap-4 sm:grid-cols-2">
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
            options={optionsOf(personKinds, (kind) => kindTable[kind].label, t)}
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
            options={optionsOf(postLevels, (level) => postLevelLabels[level], t)}
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
  )
}
