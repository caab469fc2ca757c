import { Pager } from '@/components/form/pager'
import { SheetLinks } from '@/components/form/sheet-links'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { EligibilityFilters, findEligibility } from '@/lib/nominations/eligibility-queries'
import { addressWith } from '@/lib/platform/address'
import { EligibilityTable } from './eligibility-table'
import { NobodyEligible } from './nobody-eligible'
import { PickBar } from './pick-bar'
import { mostPicked } from './pick-form'
import { ResultKey } from './result-key'

/** The people of one page of "who may go?", what the signs mean, and who of them is picked. */
export function EligibilityList(props: {
  found: Awaited<ReturnType<typeof findEligibility>> & { cohort: { id: string }; filters: EligibilityFilters }
  /** The filters as they stand in the address. */
  address: Record<string, string | undefined>
  mayPick: boolean
  waiversOf: string | null
  t: Translate
  locale: Locale
}) {
  const { found, address, mayPick, waiversOf, t, locale } = props
  const { cohort, filters, rows } = found
  const path = `/cohorts/${cohort.id}/eligibility`
  const allPicked = mayPick && filters.pick === 'all' && found.pickable.length <= mostPicked
  return (
    <>
      <Card label={t('nominations.whoMayGo')}>
        {rows.length === 0 ? (
          <NobodyEligible isRegistered={found.everyone.all > 0} everybodyHref={path} t={t} />
        ) : (
          <EligibilityTable
            rules={found.rules}
            people={rows}
            key={filters.pick}
            mayPick={mayPick}
            allPicked={allPicked}
            waiversOf={waiversOf}
            locale={locale}
            t={t}
          />
        )}
        <Pager
          t={t}
          page={found.page}
          pageCount={found.pageCount}
          hrefOf={(page) => addressWith(path, address, { page })}
          summary={t('nominations.peopleCount', { n: found.all })}
        >
          {rows.length > 0 && <SheetLinks hrefOf={(format) => addressWith(`${path}/sheet/${format}`, address)} t={t} />}
        </Pager>
      </Card>
      {rows.length > 0 && <ResultKey t={t} />}
      {mayPick && rows.length > 0 && (
        <PickBar
          key={filters.pick}
          cohortId={cohort.id}
          pickable={found.pickable}
          shown={rows}
          allPicked={allPicked}
          hrefOf={(pick) => addressWith(path, address, { pick, page: found.page })}
          t={t}
        />
      )}
    </>
  )
}
