import { MoveButton } from '@/components/form/move-button'
import type { RuleKind } from '@/lib/cohorts/eligibility-rules'
import type { Translate } from '@/lib/i18n/server'
import { giveWaiver } from '@/lib/nominations/waiver-actions'
import { writeName } from '@/lib/people/names'

/** The Kabag sets one waivable rule aside for one person, with a reason. */
export function WaiveButton(props: {
  delegationId: string
  person: { id: string; titleFront: string; name: string; titleBack: string }
  rule: RuleKind
  t: Translate
}) {
  const { delegationId, person, rule, t } = props
  return (
    <MoveButton
      action={giveWaiver}
      hidden={{ delegationId, personId: person.id, rule }}
      label={t('nominations.waive')}
      size="sm"
      tone="plain"
      reason={{}}
      ask={{
        title: t('nominations.askWaive', { name: writeName(person) }),
        body: t('nominations.askWaiveBody'),
        yes: t('nominations.yesWaive'),
      }}
    />
  )
}
