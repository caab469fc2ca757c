import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatNip, formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { kindTable, sexLabels } from '@/lib/people/kinds'
import { passportLabels } from '@/lib/people/passport'
import type { PersonFacts } from '@/lib/people/queries'
import { postLevelLabels, rankLabel } from '@/lib/people/ranks'
import type { Day } from '@/lib/platform/dates'

/** Who the person is, their employment, contact and passport; what is not known says so. */
export function PersonFactCards({ person, t, locale }: { person: PersonFacts; t: Translate; locale: Locale }) {
  const told = (day: Day | null) => day && formatDay(locale, day)
  const kind = kindTable[person.kind]
  return (
    <>
      <Card title={t('people.sectionService')}>
        <CardBody>
          <DescriptionList
            empty={t('people.unknown')}
            items={[
              { term: t('people.kind'), detail: t(kind.label) },
              ...(kind.number ? [{ term: t('people.nip'), detail: person.nip && formatNip(person.nip) }] : []),
              { term: t('people.agency'), detail: person.agency.name },
              { term: t('people.post'), detail: person.post },
              {
                term: t('people.postLevel'),
                detail: person.postLevel && t(postLevelLabels[person.postLevel]),
              },
              ...(kind.gradeScale
                ? [{ term: t('people.grade'), detail: person.grade && rankLabel(person.grade) }]
                : []),
              ...(kind.hasService ? [{ term: t('people.serviceSince'), detail: told(person.serviceSince) }] : []),
              ...(kind.hasContract ? [{ term: t('people.contractEndsOn'), detail: told(person.contractEndsOn) }] : []),
            ]}
          />
        </CardBody>
      </Card>
      <Card title={t('people.sectionIdentity')}>
        <CardBody>
          <DescriptionList
            empty={t('people.unknown')}
            items={[
              { term: t('people.sex'), detail: person.sex && t(sexLabels[person.sex]) },
              { term: t('people.birthDate'), detail: told(person.birthDate) },
              { term: t('people.phone'), detail: person.phone && formatPhone(person.phone) },
              { term: t('people.email'), detail: person.email },
              {
                term: t('people.sectionPassport'),
                detail: person.passportKind && t(passportLabels[person.passportKind]),
              },
              { term: t('people.passportIssuedOn'), detail: told(person.passportIssuedOn) },
              { term: t('people.passportExpiresOn'), detail: told(person.passportExpiresOn) },
            ]}
          />
        </CardBody>
      </Card>
    </>
  )
}
