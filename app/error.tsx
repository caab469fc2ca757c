'use client'
import { chosenLocale } from '@/components/frame/chosen-locale'
import { ErrorView } from '@/components/frame/error-view'
import { errorMessages as texts } from '@/lib/i18n/error-messages'
import { formMessages } from '@/lib/i18n/form-messages'

/** What is shown when a page throws. The browser draws it, so it looks for the language itself. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  const locale = chosenLocale()
  return (
    <ErrorView
      product={texts.productName[locale]}
      title={texts.errorTitle[locale]}
      body={texts.errorBody[locale]}
      reference={error.digest && `${texts.errorTell[locale]} ${formMessages.errorReference[locale]}: ${error.digest}`}
    >
      <button type="button" className="btn btn-primary" onClick={() => window.location.reload()}>
        {texts.tryAgain[locale]}
      </button>
      <a className="btn" href="/">
        {texts.toStart[locale]}
      </a>
    </ErrorView>
  )
}
