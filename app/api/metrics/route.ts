import { plain } from '@/lib/platform/doors/download'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { mayRead, writeMetrics } from '@/lib/platform/metrics'

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('GET')

/** What is measured, for whoever names the token of the settings; for everybody else there is nothing here. */
export async function GET({ headers }: Request) {
  const text = mayRead(headers.get('authorization')) ? await writeMetrics() : null
  if (text === null) return plain(404)
  return new Response(text, { headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; version=0.0.4' } })
}
