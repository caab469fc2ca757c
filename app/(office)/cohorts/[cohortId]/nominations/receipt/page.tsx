import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { ReceiptSheet } from '@/components/nominations/receipt-sheet'
import { LinkButton } from '@/components/ui/button'
import { Letterhead } from '@/components/ui/letterhead'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import type { Locale } from '@/lib/i18n/define'
import { idsInOrder } from '@/lib/nominations/picked'
import { findReceipt } from '@/lib/nominations/receipt'
import { definePage } from '@/lib/platform/doors/page'

/** The receipt of what was submitted together, to be printed and kept with the letter. */
const titleOf = ({ titleId, titleEn }: { titleId: string; titleEn: string }, locale: Locale) =>
  locale === 'id' ? titleId : titleEn

export default definePage({
  permission: 'nomination.see',
  params: z.object({ cohortId: z.uuid(), nominations: idsInOrder }),
  load: (tx, actor, { cohortId, nominations }, { today }) => findReceipt(tx, actor, cohortId, nominations, today),
  title: ({ t }) => t('nominations.receiptTitle'),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/nominations`, label: t('nominations.title') },
  ],
  view: ({ data: { cohort, own, rows, draftCount, nextDraft }, actor, t, locale }) => (
    <>
      <Letterhead
        government={own.government.name}
        about={`${t('nominations.receiptTitle')}: ${titleOf(cohort, locale)}`}
      />
      <PageHead
        title={t('nominations.receiptTitle')}
        lead={t('nominations.receiptLead', {
          n: rows.length,
          cohort: titleOf(cohort, locale),
          unit: own.government.personnelUnit,
        })}
      >
        {rows.length > 0 && <PrintButton text={t('shell.print')} />}
        {nextDraft && (
          <LinkButton
            tone="primary"
            href={draftCount === 1 ? `/nominations/${nextDraft.id}/edit` : `/cohorts/${cohort.id}/nominations/send`}
          >
            {t('nominations.nextDrafts', { n: draftCount })}
          </LinkButton>
        )}
      </PageHead>
      <ReceiptSheet rows={rows} t={t} locale={locale} zone={actor.zone} />
    </>
  ),
})
