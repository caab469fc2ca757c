import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { ManifestLine } from '@/lib/departures/manifest-queries'
import type { OtherDelegation } from '@/lib/departures/other-delegations'
import type { Translate } from '@/lib/i18n/server'

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
        <span className="mid">
          {lines.length > 0 && (
            <>
              <AppLink href={href}>{t('departures.openManifest')}</AppLink>
              {' · '}
              <a href={`${href}.csv`} download>
                {t('departures.downloadCsv')}
              </a>
            </>
          )}
        </span>
      }
    >
      {lines.length === 0 ? (
        <EmptyState title={t('departures.manifestEmpty')} body={t('departures.manifestEmptyBody')} />
      ) : (
        <Table caption={t('departures.manifest')} tight>
          <thead>
            <tr>
              <th scope="col" className="r">
                {t('departures.number')}
              </th>
              <th scope="col">{t('departures.name')}</th>
              <th scope="col">{t('departures.post')}</th>
              <th scope="col">{t('departures.agency')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ participantId, fullName, isHead, post, agencyName }, n) => (
              <tr key={participantId}>
                <td className="r soft hide-s">{n + 1}</td>
                <td>
                  <b>{fullName}</b> {isHead && <span className="small soft">{t('departures.head')}</span>}
                </td>
                <td className="soft">{post}</td>
                <td className="soft">{agencyName}</td>
              </tr>
            ))}
          </tbody>
        </Table>
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
