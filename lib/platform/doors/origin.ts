import 'server-only'
import { headers } from 'next/headers'
import { settings } from '../settings'

/** The Origin must be ours. Next lets a missing one pass, and a foreign one beside a forged forwarded host. */
export async function isFromHere() {
  const sent = await headers()
  const origin = sent.get('origin')
  if (origin) return settings().origins.includes(origin)
  return sent.get('sec-fetch-site') === 'same-origin'
}
