'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineSearch } from '@/lib/platform/doors/search'
import { looksLikeNip } from './nip'
import { findByNip } from './queries'
import { searchAddress, searchInput } from './search'

/**
 * Sends a search on to its list. A name may stand in the address; a number never does: the person is looked up within
 * what the actor may see, and the list gets the id. Source: ASVS 5.0, 14.2.1.
 */
export const searchPeople = defineSearch({
  permission: 'desk.see',
  name: 'person.search',
  input: searchInput,
  load: async (tx, actor, { q }) => ({ found: looksLikeNip(q) ? await findByNip(tx, actor, q) : null }),
  sendOn: ({ found }, input) => {
    if (found === null) return { to: searchAddress(input, { q: input.q }) }
    if (found.length === 1) return { to: searchAddress(input, { person: found[0]!.id }) }
    const stop = sentence(found.length === 0 ? 'people.nipNotFound' : 'people.nipSeveral')
    return { to: searchAddress(input, {}), stop }
  },
})
