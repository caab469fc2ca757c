import type { z } from 'zod'

type Def = { type: string; innerType?: z.ZodType; in?: z.ZodType; out?: z.ZodType; shape?: object; element?: z.ZodType }
const defOf = (schema: z.ZodType) => schema.def as unknown as Def

/** Forms share their fields. */
const known = new WeakMap<z.ZodType, string>()

/** Each field of a schema by its path, with what it takes: tried out, not read off. */
export function listFields(schema: z.ZodType, path = ''): [path: string, takes: string][] {
  const { type, innerType, in: before, out: after, shape, element } = defOf(schema)
  if (type === 'object')
    return Object.entries(shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      listFields(field, path ? `${path}.${name}` : name),
    )
  if (type === 'array') return listFields(element!, `${path}[]`)
  const nested = [innerType, before, after].find((one) => one && isNested(one))
  if (nested) return listFields(nested, path)
  const takes = known.get(schema) ?? describe(schema)
  known.set(schema, takes)
  return [[path, takes]]
}

const isNested = (schema: z.ZodType): boolean => {
  const { type, innerType } = defOf(schema)
  return type === 'object' || type === 'array' || (innerType !== undefined && isNested(innerType))
}

const samples = {
  nothing: '',
  'no field': undefined,
  day: '2024-02-29',
  'no such day': '2024-02-30',
  time: '09:30',
  'no such time': '24:30',
  zone: 'Asia/Jakarta',
  uuid: '0197a000-0000-7000-8000-000000000001',
  address: 'orang@contoh.example',
  hash: 'a'.repeat(64),
  token: 'b'.repeat(43),
  on: 'on',
  lines: 'a\nb',
  capital: 'Ab',
}

/** What one field takes: words, lengths of a text, bounds of a number, and samples of the rest. */
function describe(schema: z.ZodType): string {
  const takes = takerOf(schema)
  const words = wordsOf(schema)
  if (words.length > 0)
    return [...words.filter(takes), ...(takes('~') ? ['~'] : []), ...(takes('') ? ['nothing'] : [])].join(' | ')
  const lengths = bounds((n) => takes('x'.repeat(n)) || takes(`x${' x'.repeat(n)}`.slice(0, n)), 0, 6000)
  const kinds = Object.keys(samples).filter((name) => takes(samples[name as keyof typeof samples]))
  if (lengths?.includes('–')) return `text ${lengths}${kinds.includes('lines') ? ', lines' : ''}`
  const numbers = bounds((n) => takes(String(n)), -2, 300_000)
  return [numbers && `number ${numbers}`, kinds.join(' | ')].filter(Boolean).join(' | ')
}

/** Whether a value gets through as itself; what falls back on something else has not. */
function takerOf(schema: z.ZodType) {
  const garbage = schema.safeParse('\u0001~')
  const fallback = garbage.success ? show(garbage.data) : null
  return (value: unknown) => {
    const read = schema.safeParse(value)
    return read.success && (fallback === null || show(read.data) !== fallback)
  }
}

const show = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))

const small = Array.from({ length: 15 }, (_, n) => n - 2)
const tried = [...small, 20, 30, 40, 60, 80, 120, 160, 200, 300, 500, 1000, 2000, 2024, 3000, 10_000, 100_000]

/** The least and the most that is taken. */
function bounds(takes: (n: number) => boolean, from: number, most: number): string | null {
  const taken = tried.filter((n) => n >= from && n <= most && takes(n))
  if (taken.length === 0) return null
  const [least, last] = [edge(takes, taken[0]!, from, -1), edge(takes, taken.at(-1)!, most, 1)]
  return least === last ? `${least}` : `${least}–${last}`
}
function edge(takes: (n: number) => boolean, inside: number, end: number, way: 1 | -1): number {
  let [good, bad] = [inside, end + way]
  if (takes(end)) return end
  while (Math.abs(good - bad) > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (takes(middle)) good = middle
    else bad = middle
  }
  return good
}

function wordsOf(schema: z.ZodType): string[] {
  const { innerType, in: before, out: after } = defOf(schema)
  const own = (schema as unknown as { options?: unknown[] }).options ?? []
  const words = own.flatMap((one) => (typeof one === 'string' ? [one] : wordsOf(one as z.ZodType)))
  return words.length > 0 ? words : [innerType, before, after].flatMap((one) => (one ? wordsOf(one) : []))
}
