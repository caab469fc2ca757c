import { MoveButton } from '@/components/form/move-button'
import { switchUser } from '@/lib/grants/account-actions'
import { makeLink } from '@/lib/grants/link-actions'
import type { Translate } from '@/lib/i18n/server'
import { HandOverChoice } from './hand-over-choice'

/** What can be done with an account as a whole: hand over a new link, lock it, unlock it. */
export function AccountMoves({
  user,
  own,
  mayLink,
  byMail,
  t,
}: {
  user: { id: string; name: string; version: number; disabledAt: Date | null }
  own: boolean
  mayLink: boolean
  /** Mail is set, and the account has an address. */
  byMail: boolean
  t: Translate
}) {
  const { id: userId, name, version } = user
  if (user.disabledAt)
    return <MoveButton action={switchUser} hidden={{ userId, version, to: 'enabled' }} label={t('grants.enable')} />
  return (
    <>
      {mayLink && (
        <MoveButton
          action={makeLink}
          hidden={{ userId }}
          label={t('grants.link')}
          align="end"
          ask={{
            title: t('grants.linkAsk', { name }),
            body: `${t('grants.linkBody')} ${t('grants.linkTold')}`,
            yes: t('grants.linkYes'),
          }}
        >
          {byMail && <HandOverChoice t={t} />}
        </MoveButton>
      )}
      {!own && (
        <MoveButton
          action={switchUser}
          hidden={{ userId, version, to: 'disabled' }}
          label={t('grants.disable')}
          tone="danger"
          align="end"
          ask={{ title: t('grants.disableAsk', { name }), body: t('grants.disableBody'), yes: t('grants.disableYes') }}
        />
      )}
    </>
  )
}
