'use client'
import { useChosenLocale } from '@/components/frame/chosen-locale'
import { ErrorView } from '@/components/frame/error-view'
import { errorMessages as texts } from '@/lib/i18n/error-messages'

/** 401: nobody is signed in, or the session has ended. Its words are in the browser already, since this travels with every page. */
export default function Unauthorized() {
  const locale = useChosenLocale()
  return (
    <ErrorView
      product={texts.productName[locale]}
      title={texts.unauthorizedTitle[locale]}
      body={texts.unauthorizedBody[locale]}
    >
      <a className="btn btn-primary" href="/sign-in">
        {texts.signIn[locale]}
      </a>
    </ErrorView>
  )
}
