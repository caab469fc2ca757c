import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Mark } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import { draftNominations } from '@/lib/nominations/actions'
import type { Candidate } from '@/lib/nominations/candidates'
import { answerLabels } from '@/lib/nominations/eligibility'
import { writeName } from '@/lib/people/names'
import { type CandidateCard, CandidateList } from './candidate-list'

/** The people whom an agency is about to nominate, in its order, each with why. */
export function DraftForm(props: {
  cohortId: string
  candidates: readonly Candidate[]
  /** How many the agency has nominated before them. */
  count: number
  t: Translate
}) {
  const { cohortId, candidates, count, t } = props
  return (
    <Form action={draftNominations} warnOnLeave className="stack" hidden={{ cohortId }}>
      <CandidateList
        people={candidates.map((one) => cardOf(one, t))}
        first={count + 1}
        hint={t('nominations.motivationHint')}
        orderWord={t('nominations.priority')}
      />
      <div className="row">
        <SubmitButton>{t('nominations.saveDrafts')}</SubmitButton>
        <LinkButton href={`/cohorts/${cohortId}/eligibility`}>{t('shell.cancel')}</LinkButton>
      </div>
    </Form>
  )
}

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
