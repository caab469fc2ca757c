import { z } from 'zod'
import { departureCrumbs } from '@/components/departures/cohort-crumbs'
import { ManifestTable } from '@/components/departures/manifest-table'
import { SignatureBlock } from '@/components/departures/signature-block'
import { SheetLinks } from '@/components/form/sheet-links'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Letterhead } from '@/components/ui/letterhead'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { listManifest } from '@/lib/departures/manifest-queries'
import { findDelegation } from '@/lib/departures/queries'
import { formatDateTime, formatRange } from '@/lib/i18n/format'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'departure.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.see')
    return delegation && { delegation, lines: await listManifest(tx, delegation.id) }
  },
  title: ({ t }) => t('departures.manifest'),
  crumbs: ({ data, actor, t, locale }) => departureCrumbs(data.delegation.cohort, actor, t, locale),
  screen: 's-departure',
  view: ({ data: { delegation, lines }, actor, t, locale, now, today }) => (
    <>
      <Letterhead
        government={delegation.government.name}
        office={delegation.government.cooperationUnit}
        about={[
          delegation.cohort.title[locale],
          formatRange(locale, delegation.cohort.trainingStartsOn, delegation.cohort.trainingEndsOn),
          delegation.cohort.city,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <PageHead
        title={t('departures.manifestOf', { government: delegation.government.name })}
        lead={[
          delegation.cohort.title[locale],
          t('departures.manifestLead', { people: lines.length }),
          t('departures.manifestAsOf', { time: formatDateTime(locale, now, actor.zone) }),
        ].join(' · ')}
      >
        {lines.length > 0 && (
          <>
            <SheetLinks
              hrefOf={(format) => `/cohorts/${delegation.cohortId}/departure/manifest/sheet/${format}`}
              t={t}
            />
            <PrintButton text={t('shell.print')} />
          </>
        )}
      </PageHead>
      <Card label={t('departures.manifest')} className="manifest">
        {lines.length > 0 ? (
          <>
            <ManifestTable lines={lines} t={t} />
            <SignatureBlock
              delegation={delegation}
              head={lines.find(({ isHead }) => isHead)}
              today={today}
              t={t}
              locale={locale}
            />
          </>
        ) : (
          <EmptyState title={t('departures.manifestEmpty')} body={t('departures.manifestEmptyBody')} picture />
        )}
      </Card>
    </>
  ),
})
