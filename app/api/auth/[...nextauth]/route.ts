import NextAuth from 'next-auth'
import { authOptions } from '@/lib/accounts/auth-options'
import { settings } from '@/lib/platform/settings'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What next-auth cannot read it answers with 500; here nobody's garbage counts as our failure. */
async function handle(request: Request, context: Context): Promise<Response> {
  process.env.NEXTAUTH_URL = settings().publicUrl
  try {
    const answer: Response = await NextAuth(authOptions())(request, context)
    return answer.status < 500 ? answer : refused()
  } catch {
    return refused()
  }
}

const refused = () => new Response(null, { status: 400, headers: { 'cache-control': 'no-store' } })

export { handle as GET, handle as POST }
