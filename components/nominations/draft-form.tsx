import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Mark } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import { draftNominations } from '@/lib/nominations/actions'
import type { Candidate } from '@/lib/nominations/candidates'
import { answerLabels } from '@/lib/nominations/eligibility'
import { type CandidateCard, CandidateList } from './candidate-list'
import { cardWords } from './card-words'

/** The people whom an agency is about to nominate, in its order, each with why. */
export function DraftForm(props: {
  cohortId: string
  candidates: readonly Candidate[]
  /** The places that are free in the order of each agency. */
  places: Record<string, readonly number[]>
  t: Translate
}) {
  const { cohortId, candidates, places, t } = props
  return (
    <Form action={draftNominations} warnOnLeave className="stack" hidden={{ cohortId }}>
      <CandidateList
        people={candidates.map((one) => cardOf(one, t))}
        places={places}
        param="people"
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

const cardOf = (one: Candidate, t: Translate): CandidateCard => ({
  id: one.id,
  agencyId: one.agencyId,
  sent: { personId: one.id },
  motivation: '',
  about: `${one.post} · ${one.agency}`,
  answer: (
    <Mark tone={one.answer === 'may' ? 'good' : 'wait'}>{t(answerLabels[one.answer] as 'nominations.answerMay')}</Mark>
  ),
  ...cardWords(one, t),
})
