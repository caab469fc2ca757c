import { MoveButton } from '@/components/form/move-button'
import type { Translate } from '@/lib/i18n/server'
import { withdrawNomination } from '@/lib/nominations/actions'

/** The agency takes a nomination back, with a reason. */
export function WithdrawButton(props: { nomination: { id: string; version: number }; name: string; t: Translate }) {
  const { nomination, name, t } = props
  return (
    <MoveButton
      action={withdrawNomination}
      hidden={{ nominationId: nomination.id, version: nomination.version }}
      label={t('nominations.withdraw')}
      align="end"
      reason={{}}
      ask={{
        title: t('nominations.askWithdraw', { name }),
        body: t('nominations.askWithdrawBody'),
        yes: t('nominations.yesWithdraw'),
      }}
    />
  )
}
