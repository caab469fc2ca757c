import type { Translate } from '@/lib/i18n/server'
import type { EligibilityFilters } from '@/lib/nominations/eligibility-queries'
import { addressWith } from '@/lib/platform/address'
import { PeopleFilterBar } from './people-filter-bar'

const views = [
  ['all', 'nominations.viewAll'],
  ['may', 'nominations.answerMay'],
  ['one_thing', 'nominations.viewOneThing'],
  ['unknown', 'nominations.answerUnknown'],
  ['may_not', 'nominations.answerMayNot'],
  ['nominated', 'nominations.alreadyHere'],
] as const

/** The answers to "who may go?", each with its count, and a search among the people. */
export function EligibilityFilterBar(props: {
  path: string
  filters: EligibilityFilters
  counts: Record<EligibilityFilters['show'], number>
  t: Translate
}) {
  const { path, filters, counts, t } = props
  const { show, q, person, agency } = filters
  return (
    <PeopleFilterBar
      label={t('nominations.columnAnswer')}
      views={views.map(([name, label]) => ({
        name,
        label: t(label),
        href: addressWith(path, { show, q, person, agency }, { show: name }),
        count: counts[name],
      }))}
      current={show}
      search={{ id: 'people-q', label: t('nominations.searchPeople'), q }}
      back={path}
      filters={{ show, agency }}
      t={t}
    />
  )
}
