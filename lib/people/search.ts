import { z } from 'zod'
import { typedSearch } from '@/lib/i18n/typed'

/** What a form over a list sends: what was typed, the list, and the list's other filters under their own names. */
export const searchInput = z
  .object({
    q: typedSearch,
    back: z.string().regex(/^\/(?:[\w-]+\/?)+(?:#[\w-]+)?$/),
  })
  .catchall(z.string().max(100))
export type SearchInput = z.output<typeof searchInput>

/** So many finds go into an address; who finds more types more of the name or number. */
export const mostFound = 20
/** What a search found, as it stands in a list's address: ids, where a number must not stand (ASVS 5.0, 14.2.1). */
export const foundIds = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(z.array(z.uuid()).min(1).max(mostFound))
  .optional()
  .catch(undefined)
export const writeFound = (ids: readonly string[] = []) => ids.join('.')

/** The list's address with its other filters and what is looked for. */
export function searchAddress(
  { back, q: _, ...filters }: SearchInput,
  wanted: { q?: string; person?: string | undefined },
) {
  const [path, anchor] = back.split('#')
  const { person: _before, page: _page, ...kept } = filters
  const query = new URLSearchParams(
    Object.entries({ ...kept, ...wanted }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return `${path}${query.size > 0 ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`
}
