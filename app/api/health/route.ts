import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { inRequest } from '@/lib/platform/doors/transaction'

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('GET')

/** Whether the app and its database answer. Says nothing else: anyone may ask. */
export async function GET() {
  const alive = await inRequest('read', async () => true).catch(() => false)
  return new Response(null, { status: alive ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
