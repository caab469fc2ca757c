import { z } from 'zod'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { findCohort } from '@/lib/cohorts/queries'
import { draftNominations } from '@/lib/nominations/actions'
import { listCandidates } from '@/lib/nominations/people-queries'
import { writeName } from '@/lib/people/names'
import { definePage } from '@/lib/platform/doors/page'

const picked = z
  .union([z.uuid().transform((one) => [one]), z.array(z.uuid()).max(30)])
  .catch([])
  .default([])

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
    return { cohort, candidates: candidates.filter((one) => !one.nominated), count }
  },
  title: ({ t }) => t('nominations.newTitle'),
  crumbs: ({ t, data, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/eligibility`, label: t('nominations.whoMayGo') },
  ],
  view: ({ data: { cohort, candidates, count }, t }) => (
    <>
      <PageHead title={t('nominations.newTitle')} lead={t('nominations.newLead')} />
      {candidates.length === 0 ? (
        <Card>
          <EmptyState title={t('nominations.nobodyPicked')}>
            <LinkButton href={`/cohorts/${cohort.id}/eligibility`}>{t('nominations.whoMayGo')}</LinkButton>
          </EmptyState>
        </Card>
      ) : (
        <div className="max-w-form">
          <Form
            action={draftNominations}
            warnOnLeave
            hidden={{
              cohortId: cohort.id,
              ...Object.fromEntries(candidates.map((one, index) => [`rows[${index}].personId`, one.id])),
            }}
          >
            {candidates.map((one, index) => (
              <Card key={one.id} title={writeName(one)} level={2} aside={<span className="mid soft">{one.post}</span>}>
                <CardBody>
                  <div className="stack">
                    <Field
                      name={`rows[${index}].priority`}
                      type="number"
                      label={t('nominations.priority')}
                      value={String(count + index + 1)}
                      width="short"
                      min={1}
                      max={99}
                      inputMode="numeric"
                    />
                    <TextArea
                      name={`rows[${index}].motivation`}
                      label={t('nominations.motivation')}
                      hint={t('nominations.motivationHint')}
                      optional
                      maxLength={2000}
                    />
                  </div>
                </CardBody>
              </Card>
            ))}
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
