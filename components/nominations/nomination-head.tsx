import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { type Actor, allows } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { NominationFacts } from '@/lib/nominations/guards'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import { type NominationState, stateLabels, stateTones } from '@/lib/nominations/states'
import { type FullName, writeName } from '@/lib/people/names'
import { WithdrawButton } from './withdraw-button'

/** Who is nominated, how the nomination stands, its receipt, and what this actor can do with it. */
export function NominationHead(props: {
  nomination: {
    id: string
    cohortId: string
    version: number
    state: NominationState
    receipt: number | null
    submittedAt: Date | null
  }
  name: string
  facts: NominationFacts
  mayWrite: boolean
  /** What the agency would send after this one. */
  nextDraft: ({ id: string } & { person: FullName }) | null
  actor: Actor
  t: Translate
  locale: Locale
}) {
  const { nomination, name, facts, mayWrite, nextDraft, actor, t, locale } = props
  const { id, state, receipt, submittedAt } = nomination
  const mayWithdraw = nominationLifecycle.openTo(facts, actor).some(({ verb }) => verb === 'withdraw')
  return (
    <PageHead
      title={name}
      lead={
        <span className="row">
          <Badge tone={stateTones[state]}>{t(stateLabels[state])}</Badge>
          {receipt !== null && submittedAt && (
            <span>
              {t('nominations.receiptOf', { receipt, time: formatDateTime(locale, submittedAt, actor.zone) })}
            </span>
          )}
        </span>
      }
    >
      {mayWithdraw && <WithdrawButton nomination={nomination} name={name} t={t} />}
      {allows(actor, 'trail.see') && (
        <LinkButton href={`/nominations/${id}/trail`}>{t('nominations.trail')}</LinkButton>
      )}
      {receipt !== null && (
        <LinkButton href={`/cohorts/${nomination.cohortId}/nominations/receipt?nominations=${id}`}>
          {t('nominations.seeReceipt')}
        </LinkButton>
      )}
      {!mayWrite && nextDraft && nextDraft.id !== id && (
        <LinkButton href={`/nominations/${nextDraft.id}/edit`} tone="primary">
          {t('nominations.nextDraft', { name: writeName(nextDraft.person) })}
        </LinkButton>
      )}
      {mayWrite && (
        <LinkButton href={`/nominations/${id}/edit`} tone="primary">
          {t(state === 'draft' ? 'nominations.edit' : 'nominations.mend')}
        </LinkButton>
      )}
    </PageHead>
  )
}
