import { z } from 'zod'
import { MendingNotice } from '@/components/nominations/mending-notice'
import { NominationForm } from '@/components/nominations/nomination-form'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import type { Translate } from '@/lib/i18n/server'
import { findNomination, type NominationDetail } from '@/lib/nominations/queries'
import { writeName } from '@/lib/people/names'
import { dayFromColumn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

const titleOf = ({ state, person }: NominationDetail, t: Translate) =>
  `${t(state === 'draft' ? 'nominations.edit' : 'nominations.mend')}: ${writeName(person)}`

export default definePage({
  permission: 'nomination.write',
  params: z.object({ nominationId: z.uuid() }),
  load: async (tx, actor, { nominationId }) => {
    const nomination = await findNomination(tx, actor, nominationId)
    return nomination && covers(actor, 'nomination.write', nomination) ? nomination : null
  },
  // Whoever goes back after the submit, or comes late, sees how it stands instead.
  elsewhere: ({ data: { id, state } }) => (state === 'draft' || state === 'returned' ? null : `/nominations/${id}`),
  title: ({ data, t }) => titleOf(data, t),
  crumbs: ({ t, data, locale }) => [
    { href: '/cohorts', label: t('shell.navCohorts') },
    {
      href: `/cohorts/${data.cohortId}`,
      label: locale === 'id' ? data.delegation.cohort.titleId : data.delegation.cohort.titleEn,
    },
    { href: `/nominations/${data.id}`, label: writeName(data.person) },
  ],
  view: ({ data: nomination, t, locale }) => (
    <>
      <PageHead title={titleOf(nomination, t)} lead={`${nomination.person.post} · ${nomination.agency.name}`} />
      <div className="max-w-form stack">
        <MendingNotice nomination={nomination} t={t} locale={locale} />
        <NominationForm
          nomination={{ ...nomination, letterDate: nomination.letterDate && dayFromColumn(nomination.letterDate) }}
          paperCount={nomination.documents.length}
          unit={nomination.delegation.government.personnelUnit}
          t={t}
        />
      </div>
    </>
  ),
})
