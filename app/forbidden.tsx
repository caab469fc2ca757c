import { ErrorView } from '@/components/frame/error-view'
import { translations } from '@/lib/i18n/server'

/** 403: signed in, but the role does not reach here. */
export default async function Forbidden() {
  const { t } = await translations()
  return (
    <ErrorView product={t('shell.product')} title={t('shell.forbiddenTitle')} body={t('shell.forbiddenBody')}>
      <a className="btn" href="/">
        {t('shell.toStart')}
      </a>
    </ErrorView>
  )
}
