import 'server-only'
import { cookies } from 'next/headers'
import type { Sentence } from '@/lib/i18n/sentence'

const name = 'angkatan.notice'

/** What the next page says once at its top: done, or done with something to know. */
export type Notice = { tone: 'good' | 'stop'; text: Sentence }

/** Leaves a notice for the next page. Not httpOnly: the page clears it in the browser once it is shown. */
export async function leaveNotice(notice: Notice) {
  const value = Buffer.from(JSON.stringify(notice)).toString('base64url')
  ;(await cookies()).set(name, value, { path: '/', sameSite: 'lax', maxAge: 10 })
}

export async function findNotice(): Promise<Notice | null> {
  const raw = (await cookies()).get(name)?.value
  if (!raw) return null
  try {
    const notice = JSON.parse(Buffer.from(raw, 'base64url').toString()) as Notice
    return notice.text?.key ? notice : null
  } catch {
    return null
  }
}
