import { otherVerbs } from '@/lib/platform/doors/other-verbs'

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('GET')

/**
 * Where signing out leads through: lets the browser forget what it has kept of this app, then goes on to the page to
 * sign in. Only when sent here by a page of our own: a link from elsewhere must not empty anybody's phone. Only as a
 * page, too: Next's client asks first whether it can stay in its document, which would keep what it has in memory.
 */
export function GET({ headers }: Request) {
  const answer = new Headers({ 'cache-control': 'no-store' })
  if (!headers.get('accept')?.includes('text/html')) return new Response(null, { status: 204, headers: answer })
  if (headers.get('sec-fetch-site') === 'same-origin') answer.set('clear-site-data', '"cache", "storage"')
  answer.set('location', '/sign-in')
  return new Response(null, { status: 303, headers: answer })
}
