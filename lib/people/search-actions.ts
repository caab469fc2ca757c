'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { idle } from '@/lib/platform/form-state'
import { looksLikeNip } from './nip'
import { findByNip } from './queries'
import { searchAddress, searchInput } from './search'

/**
 * Sends a search on to its list. A name may stand in the address; a number never does: the person is looked up within
 * what the actor may see, and the list gets the id. Source: ASVS 5.0, 14.2.1.
 */
const sendSearch = defineAction({
  permission: 'desk.see',
  name: 'person.search',
  input: searchInput,
  load: async (tx, actor, { q }) => ({ found: looksLikeNip(q) ? await findByNip(tx, actor, q) : null }),
  can: () => null,
  run: async ({ input, subject: { found } }) => {
    if (found === null) return { sendTo: searchAddress(input, { q: input.q }) }
    if (found.length === 1) return { sendTo: searchAddress(input, { person: found[0]!.id }) }
    const stop = sentence(found.length === 0 ? 'people.nipNotFound' : 'people.nipSeveral')
    return { sendTo: searchAddress(input, {}), stop }
  },
})

/** For the plain forms over lists, which show no state. */
export async function searchPeople(form: FormData) {
  await sendSearch(idle, form)
}
