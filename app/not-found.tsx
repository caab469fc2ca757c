import { ErrorView } from '@/components/frame/error-view'
import { translations } from '@/lib/i18n/server'

/** 404, the same for what is not there and for what one may not see. */
export default async function NotFound() {
  const { t } = await translations()
  return (
    <ErrorView product={t('shell.product')} title={t('shell.notFoundTitle')} body={t('shell.notFoundBody')}>
      <a className="btn" href="/">
        {t('shell.toStart')}
      </a>
    </ErrorView>
  )
}
