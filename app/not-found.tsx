'use client'
import { useChosenLocale } from '@/components/frame/chosen-locale'
import { ErrorView } from '@/components/frame/error-view'
import { errorMessages as texts } from '@/lib/i18n/error-messages'

/** 404, the same for what is not there and for what one may not see. Its words are in the browser already, since this travels with every page. */
export default function NotFound() {
  const locale = useChosenLocale()
  return (
    <ErrorView
      product={texts.productName[locale]}
      title={texts.notFoundTitle[locale]}
      body={texts.notFoundBody[locale]}
    >
      <a className="btn" href="/">
        {texts.toStart[locale]}
      </a>
    </ErrorView>
  )
}
