import { CohortHeader } from '@/components/cohorts/cohort-header'
import type { Actor } from '@/lib/access/actor'
import type { Proposal } from '@/lib/approvals/proposal'
import type { OwnDelegation } from '@/lib/delegations/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTimeLong } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** What is to be approved, by whom it was proposed when; or that there is nothing to decide. */
export function ApprovalHead(props: {
  own: OwnDelegation
  /** The proposal that waits for its decision. */
  open: Proposal | null
  actor: Actor
  t: Translate
  locale: Locale
}) {
  const { own, open, actor, t, locale } = props
  const { cohort, delegation } = own
  const who = { cohort: cohort.title[locale], government: delegation.government.name }
  const since = open?.lineUp.proposedAt && formatDateTimeLong(locale, open.lineUp.proposedAt, actor.zone)
  return (
    <CohortHeader
      cohort={cohort}
      current="approval"
      actor={actor}
      t={t}
      locale={locale}
      title={open ? t('approvals.approvalTitle', { people: open.seated.length }) : t('approvals.approvalSeen')}
      lead={since ? t('approvals.approvalLead', { ...who, since }) : t('approvals.approvalLeadDone', who)}
    />
  )
}
