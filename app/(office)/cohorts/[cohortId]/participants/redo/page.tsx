import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { daysOf } from '@/components/cohorts/days-of'
import { RedoCards } from '@/components/participants/redo-cards'
import { EmptyState } from '@/components/ui/empty-state'
import { Letterhead } from '@/components/ui/letterhead'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { findRedoPage } from '@/lib/participants/redo-queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'participant.see',
  params: z.object({ cohortId: z.uuid() }),
  load: (tx, actor, { cohortId }, { today }) => findRedoPage(tx, actor, cohortId, today),
  title: ({ t }) => t('participants.redoTitle'),
  crumbs: ({ data, t, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/participants`, label: t('participants.title') },
  ],
  view: ({ data, actor, t, locale, today }) => (
    <>
      <Letterhead
        government={data.delegation.government.name}
        about={[data.cohort.title[locale], daysOf(data.cohort, locale), data.cohort.city].filter(Boolean).join(' · ')}
      />
      <PageHead
        title={t('participants.redoTitle')}
        lead={t('participants.redoOwner', { unit: data.delegation.government.shortName })}
      >
        {data.redo.length > 0 && <PrintButton text={t('shell.print')} />}
      </PageHead>
      {data.redo.length === 0 ? (
        <EmptyState title={t('participants.redoEmpty')} body={t('participants.redoEmptyBody')} />
      ) : (
        <RedoCards {...data} actor={actor} t={t} locale={locale} today={today} />
      )}
    </>
  ),
})
