import { type NextRequest, NextResponse } from 'next/server'
import { knownActions } from '@/lib/platform/action-names'
import { isOfFormerBuild, renewedPage } from '@/lib/platform/renewed-page'

/**
 * Gives each page its content security policy with a fresh nonce, which Next puts on its own scripts and styles.
 * It locks nothing: who may do what is decided in the doors. The other headers are static and stand in next.config.
 */
export async function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy(nonce)
  const former = await findFormerForm(request)
  if (former) return answerFormer(request, former, nonce, policy)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // Where this page stands, for the way back from sign-in and from the language switch.
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** A form that was sent without JavaScript and names an action that is no longer there; Next would answer three bare words. */
async function findFormerForm(request: NextRequest) {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
  if (request.method !== 'POST' || !isForm || request.headers.has('next-action')) return null
  // Nobody else's page may put its words on ours.
  if ((request.headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin') return null
  try {
    const form = await request.clone().formData()
    return isOfFormerBuild(form, knownActions()) ? form : null
  } catch {
    // A body that cannot be read is for whoever it was sent to.
    return null
  }
}

function answerFormer(request: NextRequest, form: FormData, nonce: string, policy: string) {
  const locale = request.cookies.get('locale')?.value === 'en' ? 'en' : 'id'
  const back = request.nextUrl.pathname + request.nextUrl.search
  return new NextResponse(renewedPage(form, { locale, nonce, back }), {
    status: 409,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': policy,
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
