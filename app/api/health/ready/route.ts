import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { log } from '@/lib/platform/log'
import { findUnready } from '@/lib/platform/readiness'

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('GET')

/** Whether the app does all of its work. What it lacks is said in the log, and to nobody who asks. */
export async function GET() {
  const lacks = await findUnready()
  if (lacks) log().warn({ lacks }, 'not ready')
  return new Response(null, { status: lacks ? 503 : 200, headers: { 'cache-control': 'no-store' } })
}
