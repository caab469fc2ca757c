import { ErrorView } from '@/components/frame/error-view'
import { translations } from '@/lib/i18n/server'

/** 401: nobody is signed in, or the session has ended. */
export default async function Unauthorized() {
  const { t } = await translations()
  return (
    <ErrorView product={t('shell.product')} title={t('shell.unauthorizedTitle')} body={t('shell.unauthorizedBody')}>
      <a className="btn btn-primary" href="/sign-in">
        {t('shell.signIn')}
      </a>
    </ErrorView>
  )
}
