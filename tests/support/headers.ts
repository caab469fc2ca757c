type CookieOptions = { name: string; value: string }

/** The cookies of the browser that a test plays; clear it between tests. */
export const jar = new Map<string, string>()

/** How long and for whom the cookies are kept that were set with options. */
export const cookieOptions = new Map<string, object>()

/** The headers of the request that a test plays. */
export const requestHeaders = new Headers()

/** Stands in for next/headers: a cookie jar and headers that the test fills. */
export const cookies = async () => ({
  get: (name: string) => (jar.has(name) ? { name, value: jar.get(name)! } : undefined),
  getAll: () => [...jar].map(([name, value]) => ({ name, value })),
  has: (name: string) => jar.has(name),
  set: (first: string | CookieOptions, value?: string, options?: object) => {
    const cookie = typeof first === 'string' ? { name: first, value: value ?? '' } : first
    jar.set(cookie.name, cookie.value)
    if (options) cookieOptions.set(cookie.name, options)
  },
  delete: (name: string) => jar.delete(name),
})

export const headers = async () => requestHeaders

/** The notice that was left for the next page, taken out of the jar; null where nothing was said. */
export function noticeLeft(): { tone: string; key: string } | null {
  const { tone, text } = wholeNoticeLeft() ?? {}
  return tone && text ? { tone, key: text.key } : null
}

/** The same with what stands in the sentence. */
export function wholeNoticeLeft(): { tone: string; text: { key: string; values: object } } | null {
  const raw = jar.get('angkatan.notice')
  jar.delete('angkatan.notice')
  return raw ? JSON.parse(Buffer.from(raw, 'base64url').toString()) : null
}
