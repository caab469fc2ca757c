type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * One text for one meaning: JSON with sorted keys and without undefined fields, so that a value that went through the
 * database (which keeps no order of keys) hashes the same. Throws for what JSON cannot say, such as NaN or a Date.
 */
export function canonicalText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item ?? null)).join(',')}]`
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('a canonical text has finite numbers only')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('a canonical text is made of plain JSON')
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field as Json)}`)
    .join(',')}}`
}
