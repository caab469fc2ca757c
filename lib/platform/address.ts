export type AddressParams = Record<string, string | number | readonly string[] | null | undefined>

/** The address of the same list with some of its filters changed; null or empty takes one away. */
export function addressWith(path: string, params: AddressParams, changes: AddressParams = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...params, ...changes })) {
    const values = Array.isArray(value) ? value : [value]
    for (const one of values) if (one !== null && one !== undefined && one !== '') query.append(name, String(one))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** A foreign origin that nobody has, to read a path against. */
const here = 'http://inside.invalid'

/**
 * An address of our own to go on to, as a path, or the start page: no way out through a link. It is read as a browser
 * reads it and its origin compared, and what comes out must read the same again: `/x/..//other.example` begins inside
 * and ends as an address of somebody else. Our own `origin` may stand in front where it is given (ASVS 5.0, 3.7.2).
 */
export function innerAddress(wanted: unknown, origin: string = here): string {
  if (typeof wanted !== 'string' || !/^[\w\-./?=&%[\]~:+,]+$/.test(wanted)) return '/'
  if (!wanted.startsWith('/') && !wanted.startsWith(origin)) return '/'
  const url = URL.parse(wanted, origin)
  if (url?.origin !== origin) return '/'
  const path = url.pathname + url.search
  const again = URL.parse(path, origin)
  return again?.origin === origin && again.pathname + again.search === path ? path : '/'
}
