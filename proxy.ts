import { type NextRequest, NextResponse } from 'next/server'
import { knownActions } from '@/lib/platform/action-names'
import { isOfFormerBuild, unsavedPage } from '@/lib/platform/renewed-page'

/**
 * Gives each page its content security policy with a fresh nonce, which Next puts on its own scripts and styles.
 * It locks nothing: who may do what is decided in the doors. The other headers are static and stand in next.config.
 */
export async function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy(nonce)
  const form = await readPlainForm(request)
  const why = form && (await findHindrance(form))
  if (form && why) return answerUnsaved(request, form, why, { nonce, policy })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // Where this page stands, for the way back from sign-in and from the language switch.
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** A form that was sent without JavaScript: for it nobody can say in the open page what went wrong. */
async function readPlainForm(request: NextRequest) {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
  if (request.method !== 'POST' || !isForm || request.headers.has('next-action')) return null
  // Nobody else's page may put its words on ours.
  if ((request.headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin') return null
  try {
    return await request.clone().formData()
  } catch {
    // A body that cannot be read is for whoever it was sent to.
    return null
  }
}

/** Why such a form would come to nothing: its action is gone, or no page could be drawn to answer it. */
async function findHindrance(form: FormData) {
  if (isOfFormerBuild(form, knownActions())) return 'renewed'
  const answer = await fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).catch(() => null)
  return answer?.status === 503 ? 'away' : null
}

function answerUnsaved(
  request: NextRequest,
  form: FormData,
  why: 'renewed' | 'away',
  go: { nonce: string; policy: string },
) {
  const locale = request.cookies.get('locale')?.value === 'en' ? 'en' : 'id'
  const back = request.nextUrl.pathname + request.nextUrl.search
  return new NextResponse(unsavedPage(form, { why, locale, nonce: go.nonce, back }), {
    status: why === 'away' ? 503 : 409,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': go.policy,
    },
  })
}

/** Nothing is allowed but what is named. In development React needs eval for its messages, and Next's own tools style themselves. */
function contentSecurityPolicy(nonce: string) {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ''
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Files carry no policy; an upload must not pass here, since the proxy cuts bodies over 10 MB. */
export const config = {
  matcher: '/((?!_next/static|icon.svg|favicon.ico|robots.txt|sitemap.xml|share.png|sw.js|api/documents).*)',
}
