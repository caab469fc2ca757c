'use client'
import { CircleAlert, CircleCheck, X } from 'lucide'
import { useEffect, useState } from 'react'
import { Picture } from './picture'

/** In this cookie an action door leaves its notice for the next page. */
const noticeCookie = 'angkatan.notice'

/** What an action just did, said once on the next page: it takes its cookie away, so a reload is silent. */
export function OneShotNotice({ tone, text, close }: { tone: 'good' | 'stop'; text: string; close: string }) {
  const [gone, setGone] = useState(false)
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser the offices use.
    document.cookie = `${noticeCookie}=; path=/; max-age=0`
  }, [])
  const sign = tone === 'good' ? CircleCheck : CircleAlert
  return (
    <div role="status" className="onceshot">
      {!gone && (
        <div className="notice" data-tone={tone}>
          <Picture of={sign} />
          <div className="row between flex-nowrap!">
            <b>{text}</b>
            <button
              type="button"
              className="btn btn-quiet btn-inline needs-js"
              aria-label={close}
              onClick={() => setGone(true)}
            >
              <Picture of={X} />
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
