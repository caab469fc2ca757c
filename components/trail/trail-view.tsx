import { SheetLinks } from '@/components/form/sheet-links'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { writeFound } from '@/lib/people/search'
import { addressWith } from '@/lib/platform/address'
import type { Zone } from '@/lib/platform/dates'
import type { TrailKind } from '@/lib/trail/kinds'
import type { TrailPage } from '@/lib/trail/queries'
import type { TrailFilters as Filters } from '@/lib/trail/schema'
import { TrailFilters } from './trail-filters'
import { TrailList } from './trail-list'

/** A trail with its filters, and its rows as a file. */
export function TrailView(props: {
  page: TrailPage
  path: string
  filters: Filters & { before?: bigint | undefined }
  kinds?: readonly TrailKind[]
  actors?: readonly { id: string; name: string; post: string }[]
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { page, path, filters, kinds, actors, t, locale, zone } = props
  const { q, person, kind, by, from, until, before } = filters
  const address = { q, person: writeFound(person), kind, by, from, until }
  return (
    <>
      <TrailFilters path={path} filters={filters} kinds={kinds} actors={actors} t={t} />
      <TrailList
        page={page}
        isFiltered={Object.values(address).some(Boolean)}
        newest={before === undefined ? null : addressWith(path, address)}
        older={page.older && addressWith(path, address, { before: page.older })}
        t={t}
        locale={locale}
        zone={zone}
      >
        <SheetLinks hrefOf={(format) => addressWith(`${path}/sheet/${format}`, address)} t={t} />
      </TrailList>
    </>
  )
}
