import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { type CandidateCard, CandidateList } from '@/components/nominations/candidate-list'
import { Mark } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { findCohort } from '@/lib/cohorts/queries'
import type { Translate } from '@/lib/i18n/server'
import { draftNominations } from '@/lib/nominations/actions'
import { type Candidate, listCandidates } from '@/lib/nominations/candidates'
import { answerLabels } from '@/lib/nominations/eligibility'
import { writeName } from '@/lib/people/names'
import { definePage } from '@/lib/platform/doors/page'

const picked = z
  .union([z.uuid().transform((one) => [one]), z.array(z.uuid()).max(30)])
  .catch([])
  .default([])

function cardOf(one: Candidate, t: Translate): CandidateCard {
  const name = writeName(one)
  return {
    id: one.id,
    name,
    about: `${one.post} · ${one.agency}`,
    answer: (
      <Mark tone={one.answer === 'may' ? 'good' : 'wait'}>
        {t(answerLabels[one.answer] as 'nominations.answerMay')}
      </Mark>
    ),
    question: t('nominations.whyName', { name: one.name }),
    up: t('nominations.moveUp', { name }),
    down: t('nominations.moveDown', { name }),
    remove: t('nominations.leaveOut', { name }),
  }
}

/** The people in the order in which the address names them. */
const inOrder = (candidates: Candidate[], ids: readonly string[]) =>
  candidates.filter((one) => !one.nominated).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))

export default definePage({
  permission: 'nomination.write',
  params: z.object({ cohortId: z.uuid(), people: picked }),
  load: async (tx, actor, { cohortId, people }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    if (!cohort?.own) return null
    const candidates = people.length > 0 ? await listCandidates(tx, actor, cohort, { id: { in: people } }) : []
    const count = await tx.nomination.count({
      where: {
        delegationId: cohort.own.id,
        agencyId: { in: candidates.map((one) => one.agencyId) },
        state: { notIn: ['withdrawn', 'lapsed'] },
      },
    })
    return { cohort, candidates: inOrder(candidates, people), count }
  },
  title: ({ t }) => t('nominations.newTitle'),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/eligibility`, label: t('nominations.whoMayGo') },
  ],
  screen: 's-nomination',
  view: ({ data: { cohort, candidates, count }, t }) => (
    <>
      <PageHead title={t('nominations.newTitle')} lead={t('nominations.newLead')} />
      {candidates.length === 0 ? (
        <Card>
          <EmptyState title={t('nominations.nobodyPickedYet')} body={t('nominations.nobodyPickedBody')}>
            <LinkButton tone="primary" href={`/cohorts/${cohort.id}/eligibility`}>
              {t('nominations.whoMayGo')}
            </LinkButton>
          </EmptyState>
        </Card>
      ) : (
        <div className="max-w-200">
          <Form action={draftNominations} warnOnLeave className="stack" hidden={{ cohortId: cohort.id }}>
            <CandidateList
              people={candidates.map((one) => cardOf(one, t))}
              first={count + 1}
              hint={t('nominations.motivationHint')}
              orderWord={t('nominations.priority')}
            />
            <div className="row">
              <SubmitButton>{t('nominations.saveDrafts')}</SubmitButton>
              <LinkButton href={`/cohorts/${cohort.id}/eligibility`}>{t('shell.cancel')}</LinkButton>
            </div>
          </Form>
        </div>
      )}
    </>
  ),
})
