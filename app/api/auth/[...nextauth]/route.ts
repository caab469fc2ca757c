import NextAuth from 'next-auth'
import { authOptions } from '@/lib/accounts/auth-options'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { settings } from '@/lib/platform/settings'

export const { PUT, PATCH, DELETE, OPTIONS } = otherVerbs('GET', 'POST')

type Context = { params: Promise<{ nextauth: string[] }> }

/** What next-auth cannot read it answers with 500; here nobody's garbage counts as our failure. */
async function handle(request: Request, context: Context): Promise<Response> {
  process.env.NEXTAUTH_URL = settings().publicUrl
  try {
    const answer: Response = await NextAuth(authOptions())(request, context)
    if (answer.status >= 500) return refused()
    if (isSignOut(request)) answer.headers.set('clear-site-data', '"cache", "storage"')
    return answer
  } catch {
    return refused()
  }
}

const isSignOut = ({ method, url }: Request) => method === 'POST' && new URL(url).pathname.endsWith('/signout')
const refused = () => new Response(null, { status: 400, headers: { 'cache-control': 'no-store' } })

export { handle as GET, handle as POST }
