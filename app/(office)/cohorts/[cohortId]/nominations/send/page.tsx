import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { NoDrafts } from '@/components/nominations/no-drafts'
import { ScanCard } from '@/components/nominations/scan-card'
import { SendForm } from '@/components/nominations/send-form'
import { PageHead } from '@/components/ui/page-head'
import { findDrafts, inOrderOf } from '@/lib/nominations/drafts'
import { idsInOrder } from '@/lib/nominations/picked'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

/** Several drafts under one letter: its scan, its number and its date once, and the agency's order. */
export default definePage({
  permission: 'nomination.write',
  params: z.object({ cohortId: z.uuid(), drafts: idsInOrder }),
  load: async (tx, actor, { cohortId, drafts }, { today }) => {
    const found = await findDrafts(tx, actor, cohortId, today)
    return found && { ...found, drafts: inOrderOf(found.drafts, drafts) }
  },
  title: ({ t }) => t('nominations.sendTitle'),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/nominations`, label: t('nominations.title') },
  ],
  screen: 's-nomination',
  view: ({ data: { cohort, own, drafts, places }, t }) => (
    <>
      <PageHead title={t('nominations.sendTitle')} lead={t('nominations.sendLead')} />
      {drafts.length === 0 ? (
        <NoDrafts cohortId={cohort.id} t={t} />
      ) : (
        <div className="max-w-200 stack">
          <ScanCard
            cohortId={cohort.id}
            drafts={drafts}
            asked={cohort.papers}
            mostMegabytes={mostUploadMegabytes()}
            t={t}
          />
          <SendForm cohortId={cohort.id} drafts={drafts} places={places} unit={own.government.personnelUnit} t={t} />
        </div>
      )}
    </>
  ),
})
