import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { ManifestLine } from '@/lib/departures/manifest-queries'
import type { OtherDelegation } from '@/lib/departures/other-delegations'
import type { Translate } from '@/lib/i18n/server'
import { ManifestTable } from './manifest-table'

/** Who goes, in the order of the manifest, with a word on who carries another one. */
export function ManifestCard({
  lines,
  others,
  href,
  t,
}: {
  lines: readonly ManifestLine[]
  others: readonly OtherDelegation[]
  href: string
  t: Translate
}) {
  return (
    <Card
      id="manifest"
      title={t('departures.manifest')}
      aside={
        <span className="mid">{lines.length > 0 && <AppLink href={href}>{t('departures.openManifest')}</AppLink>}</span>
      }
    >
      {lines.length === 0 ? (
        <EmptyState title={t('departures.manifestEmpty')} body={t('departures.manifestEmptyBody')} />
      ) : (
        <ManifestTable lines={lines} brief t={t} />
      )}
      {others.length > 0 && (
        <div className="pager">
          <span className="soft">
            {others.map(({ government, people }) => t('departures.otherManifest', { government, n: people })).join(' ')}
          </span>
        </div>
      )}
    </Card>
  )
}
