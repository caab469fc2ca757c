import { formTexts } from '@/components/form/form-texts'
import { PlainForm } from '@/components/form/plain-form'
import { AppLink } from '@/components/ui/app-link'
import { Icon } from '@/components/ui/icon'
import type { FrameProps } from './frame-props'

/** What one does with one's own account: change the password, sign out. */
export function AccountLinks({ t, signOut }: Pick<FrameProps, 't' | 'signOut'>) {
  return (
    <>
      <AppLink href="/account">
        <Icon name="key" />
        {t('shell.changePassword')}
      </AppLink>
      {signOut && (
        <PlainForm action={signOut} texts={formTexts(t)}>
          <button type="submit">
            <Icon name="log-out" />
            {t('shell.signOut')}
          </button>
        </PlainForm>
      )}
    </>
  )
}
