import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { inRequest } from '@/lib/platform/doors/transaction'
import { innerAddress } from '@/lib/platform/doors/visitor-action'
import { log } from '@/lib/platform/log'
import { sessionCookieName, sessionCookieOptions, sha256 } from '@/lib/platform/session'
import { settings } from '@/lib/platform/settings'
import { endSession } from './work'

/**
 * The text as an address of our own, whatever was asked for: next-auth hands every callbackUrl through here.
 * @internal its test tries every way out, without next-auth around it
 */
export function redirectInside(url: unknown, baseUrl: string): string {
  const text = typeof url === 'string' ? url : ''
  const path = text === baseUrl || text.startsWith(`${baseUrl}/`) ? text.slice(baseUrl.length) || '/' : text
  return baseUrl + innerAddress(path)
}

/** next-auth over our own sessions: its token only carries the secret, and the database says whether it still holds. */
export const authOptions = (): NextAuthOptions => ({
  secret: settings().sessionSecret,
  session: { strategy: 'jwt', maxAge: sessionCookieOptions().maxAge },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in' },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  // A password goes through our own form alone, which works without JavaScript: there is one way in.
  providers: [],
  callbacks: {
    redirect: ({ url, baseUrl }) => redirectInside(url, baseUrl),
    jwt: ({ token }) => ({ sid: token.sid }),
    session: async ({ session }) => {
      const who = await inRequest('read', async (_tx, { actor }) => actor && { name: actor.name, email: null })
      return { expires: session.expires, ...(who ? { user: who } : {}) }
    },
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === 'string') await inRequest('write', (tx) => endSession(tx, sha256(token.sid as string)))
    },
  },
  logger: {
    error: (code) => log().warn({ code }, 'next-auth refused a request'),
    warn: () => {},
    debug: () => {},
  },
})
