import { LatestChanges } from '@/components/trail/latest-changes'
import { AppLink } from '@/components/ui/app-link'
import { Card, CardBody } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import type { TrailRow } from '@/lib/trail/queries'

/** What changed last in a cohort, and the way to its whole trail. */
export function LatestCard(props: { cohortId: string; rows: TrailRow[]; t: Translate; locale: Locale; zone: Zone }) {
  const { cohortId, rows, t, locale, zone } = props
  return (
    <Card
      id="latest"
      title={t('cohorts.latest')}
      aside={<AppLink href={`/cohorts/${cohortId}/trail`}>{t('cohorts.latestAll')}</AppLink>}
    >
      <CardBody className="grid gap-3">
        <LatestChanges rows={rows} t={t} locale={locale} zone={zone} />
      </CardBody>
    </Card>
  )
}
