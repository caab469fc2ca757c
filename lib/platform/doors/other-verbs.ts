import 'server-only'

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Verb = (typeof verbs)[number]
type Handler = () => Response

/**
 * The verbs that a route does not take, each with its answer. Next would say 405 by itself, but neither that nobody on
 * the way may keep the answer, nor which verbs there are. HEAD follows GET.
 */
export function otherVerbs<T extends Verb>(...taken: T[]) {
  const allow = [...taken, ...(taken.includes('GET' as T) ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  const headers = { allow, 'cache-control': 'no-store' }
  const others = verbs.filter((verb) => !taken.includes(verb as T))
  const refused = others.map((verb) => [verb, () => new Response(null, { status: 405, headers })])
  const answers = [...refused, ['OPTIONS', () => new Response(null, { status: 204, headers })]]
  return Object.fromEntries(answers) as Record<Exclude<Verb, T> | 'OPTIONS', Handler>
}
