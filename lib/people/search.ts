import { z } from 'zod'

/** What a form over a list sends: what was typed, the list, and the list's other filters under their own names. */
export const searchInput = z
  .object({
    q: z.string().trim().max(80),
    back: z.string().regex(/^\/(?:[\w-]+\/?)+(?:#[\w-]+)?$/),
  })
  .catchall(z.string().max(100))
export type SearchInput = z.output<typeof searchInput>

/** Filter of a list by one person, as it stands in the list's address. */
export const onePerson = z.uuid().optional().catch(undefined)

/** The list's address with its other filters and what is looked for. */
export function searchAddress({ back, q: _, ...filters }: SearchInput, wanted: { q?: string; person?: string }) {
  const [path, anchor] = back.split('#')
  const { person: _before, page: _page, ...kept } = filters
  const query = new URLSearchParams(Object.entries({ ...kept, ...wanted }).filter(([, value]) => value !== ''))
  return `${path}${query.size > 0 ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`
}
