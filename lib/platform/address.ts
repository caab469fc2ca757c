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
