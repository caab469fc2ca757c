'use client'
import { ErrorView } from '@/components/frame/error-view'
import { errorMessages as texts } from '@/lib/i18n/error-messages'
import { formMessages } from '@/lib/i18n/form-messages'
import './styles/app.css'

/** The last net, when even the root layout throws: both languages, because the chosen one is not known. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="id">
      <body>
        <ErrorView
          product={texts.productName.id}
          title={texts.errorTitle.id}
          body={texts.errorBody.id}
          reference={error.digest && `${texts.errorTell.id} ${formMessages.errorReference.id}: ${error.digest}`}
        >
          <p lang="en" className="soft">
            <b>{texts.errorTitle.en}.</b> {texts.errorBody.en}
          </p>
          <button type="button" className="btn btn-primary" onClick={() => window.location.reload()}>
            {texts.tryAgain.id}
          </button>
        </ErrorView>
      </body>
    </html>
  )
}
