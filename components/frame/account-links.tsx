import { PlainForm } from '@/components/form/plain-form'
import { AppLink } from '@/components/ui/app-link'
import { Icon } from '@/components/ui/icon'
import type { FrameProps } from './frame-props'

/** What one does with one's own account: change the password, sign out. */
export function AccountLinks({ t, locale, signOut }: Pick<FrameProps, 't' | 'locale' | 'signOut'>) {
  return (
    <>
      <AppLink href="/account">
        <Icon name="key" />
        {t('shell.account')}
      </AppLink>
      <AppLink href="/account/notifications">
        <Icon name="bell" />
        {t('shell.chooseNotifications')}
      </AppLink>
      {signOut && (
        <PlainForm action={signOut} locale={locale}>
          <button type="submit">
            <Icon name="log-out" />
            {t('shell.signOut')}
          </button>
        </PlainForm>
      )}
    </>
  )
}
