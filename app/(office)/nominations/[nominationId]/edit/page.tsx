import { z } from 'zod'
import { MendingNotice } from '@/components/nominations/mending-notice'
import { NominationForm } from '@/components/nominations/nomination-form'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import type { Translate } from '@/lib/i18n/server'
import { isToWrite } from '@/lib/nominations/guards'
import { factsOf, findNomination, type NominationDetail } from '@/lib/nominations/queries'
import { writeName } from '@/lib/people/names'
import { dayFromColumn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

const titleOf = ({ state, person }: NominationDetail, t: Translate) =>
  `${t(state === 'draft' ? 'nominations.edit' : 'nominations.mend')}: ${writeName(person)}`

export default definePage({
  permission: 'nomination.write',
  params: z.object({ nominationId: z.uuid() }),
  load: async (tx, actor, { nominationId }, go) => {
    const nomination = await findNomination(tx, actor, nominationId)
    if (!nomination || !covers(actor, 'nomination.write', nomination)) return null
    return { nomination, facts: factsOf(nomination, go) }
  },
  // Whoever goes back after the submit, or comes late, sees how it stands instead.
  elsewhere: ({ data: { facts } }) => (isToWrite(facts) ? null : `/nominations/${facts.id}`),
  title: ({ data, t }) => titleOf(data.nomination, t),
  crumbs: ({ t, data: { nomination }, locale }) => [
    { href: '/cohorts', label: t('shell.navCohorts') },
    {
      href: `/cohorts/${nomination.cohortId}`,
      label: locale === 'id' ? nomination.delegation.cohort.titleId : nomination.delegation.cohort.titleEn,
    },
    { href: `/nominations/${nomination.id}`, label: writeName(nomination.person) },
  ],
  view: ({ data: { nomination, facts }, actor, t, locale }) => (
    <>
      <PageHead title={titleOf(nomination, t)} lead={`${nomination.person.post} · ${nomination.agency.name}`} />
      <div className="max-w-form stack">
        <MendingNotice facts={facts} returnNote={nomination.returnNote} zone={actor.zone} t={t} locale={locale} />
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
