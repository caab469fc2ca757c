'use client'
import { useChosenLocale } from '@/components/frame/chosen-locale'
import { ErrorView } from '@/components/frame/error-view'
import { errorMessages as texts } from '@/lib/i18n/error-messages'

/** 403: signed in, but the role does not reach here. Its words are in the browser already, since this travels with every page. */
export default function Forbidden() {
  const locale = useChosenLocale()
  return (
    <ErrorView
      product={texts.productName[locale]}
      title={texts.forbiddenTitle[locale]}
      body={texts.forbiddenBody[locale]}
    >
      <a className="btn" href="/">
        {texts.toStart[locale]}
      </a>
    </ErrorView>
  )
}
