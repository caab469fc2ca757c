import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { innerAddress } from '@/lib/platform/address'
import { inRequest } from '@/lib/platform/doors/transaction'
import { log } from '@/lib/platform/log'
import { sessionCookieName, sessionCookieOptions, sha256 } from '@/lib/platform/session'
import { settings } from '@/lib/platform/settings'
import { endSession } from './work'

/** next-auth over our own sessions: its token only carries the secret, and the database says whether it still holds. */
export const authOptions = (): NextAuthOptions => ({
  secret: settings().sessionSecret,
  session: { strategy: 'jwt', maxAge: sessionCookieOptions().maxAge },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in' },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  // A password goes through our own form alone, which works without JavaScript: there is one way in.
  providers: [],
  callbacks: {
    // Every callbackUrl passes here.
    redirect: ({ url, baseUrl }) => baseUrl + innerAddress(url, baseUrl),
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
