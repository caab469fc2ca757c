import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { NominationDetail } from '@/lib/nominations/queries'
import { rankLabel } from '@/lib/people/ranks'
import { dayFromColumn } from '@/lib/platform/dates'

/** Who is nominated, by which agency, in which place, under which letter. */
export function NominationFacts({
  nomination,
  t,
  locale,
}: {
  nomination: NominationDetail
  t: Translate
  locale: Locale
}) {
  const { person, agency, letterNumber, letterDate, priority } = nomination
  const letter =
    letterNumber && letterDate
      ? t('nominations.letterOf', { number: letterNumber, day: formatDay(locale, dayFromColumn(letterDate)) })
      : ''
  return (
    <Card title={t('nominations.about')}>
      <CardBody>
        <DescriptionList
          empty="–"
          items={[
            { term: t('nominations.fieldNip'), detail: person.nip ? formatNip(person.nip) : '' },
            { term: t('nominations.fieldGrade'), detail: person.grade ? rankLabel(person.grade) : '' },
            { term: t('nominations.fieldPost'), detail: person.post },
            { term: t('nominations.fieldAgency'), detail: agency.name },
            { term: t('nominations.priority'), detail: String(priority) },
            { term: t('nominations.letter'), detail: letter && <span className="wrap-anywhere">{letter}</span> },
          ]}
        />
      </CardBody>
    </Card>
  )
}
