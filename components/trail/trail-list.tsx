import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import type { TrailPage } from '@/lib/trail/queries'
import { TrailLine } from './trail-line'

/** A trail: when, who, what, from which state to which, and why; with the ways to an older page and back. */
export function TrailList(props: {
  page: TrailPage
  isFiltered: boolean
  newest: string | null
  older: string | null
  t: Translate
  locale: Locale
  zone: Zone
  /** Its files. */
  children: ReactNode
}) {
  const { page, isFiltered, newest, older, t, locale, zone, children } = props
  if (page.rows.length === 0)
    return (
      <Card>
        <EmptyState title={t(isFiltered ? 'trail.noneFits' : 'trail.empty')} />
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
            <TrailLine key={String(row.id)} row={row} names={page.names} locale={locale} t={t} zone={zone} />
          ))}
        </tbody>
      </Table>
      <div className="pager">
        {(older || newest) && (
          <nav aria-label={t('shell.pages')}>
            {newest && <AppLink href={newest}>{t('trail.newest')}</AppLink>}
            {older && <AppLink href={older}>{t('trail.older')}</AppLink>}
          </nav>
        )}
        {children}
      </div>
    </Card>
  )
}
