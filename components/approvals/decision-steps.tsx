import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { VSteps } from '@/components/ui/v-steps'
import type { Proposal } from '@/lib/approvals/proposal'
import { delegationLabels } from '@/lib/delegations/labels'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTimeLong, formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

type Words = { t: Translate; locale: Locale; zone: Zone }
type Step = Parameters<typeof VSteps>[0]['steps'][number]

/** Who has acted and who is next; and that every other government decides its own. */
export function DecisionSteps({
  proposal,
  isYours,
  t,
  locale,
  zone,
}: Words & { proposal: Proposal; isYours: boolean }) {
  const { cohort, delegation } = proposal
  const others = cohort.delegations.filter(({ id, state }) => id !== delegation.id && state !== 'declined')
  const hasDecided = (state: string) => ['approved', 'departed', 'completed'].includes(state)
  return (
    <Card id="order" title={t('approvals.order')}>
      <CardBody className="pt-1!">
        <VSteps steps={stepsOf(proposal, isYours, { t, locale, zone })} />
        {others.map(({ id, government, seats, state }) => (
          <p key={id} className="small soft mt-4">
            {t('approvals.otherDecides', { government: government.shortName, seats })}{' '}
            <Mark tone={hasDecided(state) ? 'good' : 'idle'}>{t(delegationLabels[state]).toLowerCase()}</Mark>
          </p>
        ))}
      </CardBody>
    </Card>
  )
}

function stepsOf({ lineUp, approvals }: Proposal, isYours: boolean, { t, locale, zone }: Words): Step[] {
  const at = (instant: Date | null) => instant && formatDateTimeLong(locale, instant, zone)
  const decided = approvals.at(-1)
  const proposed: Step = {
    state: 'done',
    title: t('approvals.stepProposed', { name: lineUp.proposedByName ?? '–' }),
    note: at(lineUp.proposedAt),
  }
  if (!decided)
    return [
      proposed,
      {
        state: 'now',
        title: isYours ? t('approvals.stepYou') : t('approvals.stepDecides'),
        note: t('approvals.stepWaiting', { since: at(lineUp.proposedAt) ?? '–' }),
      },
      { state: 'todo', title: t('approvals.stepDecree'), note: t('approvals.stepDecreeNone') },
    ]
  const who = { name: decided.byName, post: decided.byPost }
  if (decided.decision === 'returned')
    return [proposed, { state: 'done', title: t('approvals.stepReturned', who), note: decided.reason }]
  const { decreeNumber: number, decreeDate, decreeSigner } = decided
  return [
    proposed,
    { state: 'done', title: t('approvals.stepApproved', who), note: at(decided.at) },
    {
      state: number ? 'done' : 'now',
      title: t('approvals.stepDecree'),
      note:
        number && decreeDate
          ? t('approvals.stepDecreeDone', { number, day: formatDay(locale, decreeDate), signer: decreeSigner ?? '–' })
          : t('approvals.stepDecreeNone'),
    },
  ]
}
