import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'
import type { Zone } from '@/lib/platform/dates'
import type { TrailPage } from '@/lib/trail/queries'
import { TrailLine } from './trail-line'

/** A trail: when, who, what, from which state to which, and why. */
export function TrailList(props: { page: TrailPage; path: string; locale: Locale; t: Translate; zone: Zone }) {
  const { page, path, locale, t, zone } = props
  if (page.rows.length === 0)
    return (
      <Card>
        <EmptyState title={t(path.includes('?') ? 'trail.noneFits' : 'trail.empty')} />
      </Card>
    )
  return (
    <Card>
      <Table caption={t('trail.title')}>
        <thead>
          <tr>
            <th scope="col">{t('trail.when')}</th>
            <th scope="col">{t('trail.who')}</th>
            <th scope="col">{t('trail.what')}</th>
            <th scope="col">{t('trail.change')}</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <TrailLine
              key={String(row.id)}
              row={row}
              candidate={row.nominationId ? page.candidates?.get(row.nominationId) : undefined}
              names={page.names ?? noNames}
              locale={locale}
              t={t}
              zone={zone}
            />
          ))}
        </tbody>
      </Table>
      <Turn path={path} older={page.older} t={t} />
    </Card>
  )
}

const noNames: ReadonlyMap<string, string> = new Map()

/** The ways to an older page and back to the newest, with the filters kept. */
function Turn({ path, older, t }: { path: string; older: string | null; t: Translate }) {
  const [address = '', query] = path.split('?')
  const { before, ...filters } = Object.fromEntries(new URLSearchParams(query))
  if (!older && !before) return null
  return (
    <nav className="pager" aria-label={t('shell.pages')}>
      {before && <AppLink href={addressWith(address, filters)}>{t('trail.newest')}</AppLink>}
      {older && <AppLink href={addressWith(address, filters, { before: older })}>{t('trail.older')}</AppLink>}
    </nav>
  )
}
