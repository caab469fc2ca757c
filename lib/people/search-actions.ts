'use server'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { defineSearch } from '@/lib/platform/doors/search'
import { fewestDigits, readSearch } from './name-search'
import { findByNumber } from './queries'
import { mostFound, searchAddress, searchInput, writeFound } from './search'

/**
 * Sends a search on to its list. A name may stand in the address; a number, or part of one, never does: the people are
 * looked up within what the actor may see, and the list gets their ids. Source: ASVS 5.0, 14.2.1.
 */
export const searchPeople = defineSearch({
  permission: 'desk.see',
  name: 'person.search',
  input: searchInput,
  load: async (tx, actor, { q }) => {
    const { digits } = readSearch(q)
    return { digits, ids: digits.length < fewestDigits ? [] : await findByNumber(tx, actor, q) }
  },
  sendOn: ({ digits, ids }, input) => {
    if (digits === '') return { to: searchAddress(input, { q: input.q }) }
    const none = (stop: Sentence) => ({ to: searchAddress(input, {}), stop })
    if (digits.length < fewestDigits) return none(sentence('people.nipShort', { fewest: fewestDigits }))
    if (ids.length === 0) return none(sentence('people.nipNotFound'))
    if (ids.length > mostFound) return none(sentence('people.nipSeveral', { most: mostFound }))
    return { to: searchAddress(input, { person: writeFound(ids) }) }
  },
})
