import { type NextRequest, NextResponse } from 'next/server'

/**
 * Gives each page its content security policy with a fresh nonce, which Next puts on its own scripts and styles.
 * It locks nothing: who may do what is decided in the doors. The other headers are static and stand in next.config.
 */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll('-', ''))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // Where this page stands, for the way back from sign-in and from the language switch.
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
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
export const config = { matcher: '/((?!_next/static|icon.svg|favicon.ico|sw.js|api/documents).*)' }
