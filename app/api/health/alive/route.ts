import { otherVerbs } from '@/lib/platform/doors/other-verbs'

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('GET')

/** Whether this process answers, whatever its database does: whoever watches over it starts it anew where it does not. */
export const GET = () => new Response(null, { headers: { 'cache-control': 'no-store' } })
