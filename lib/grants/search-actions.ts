'use server'
import { sentence } from '@/lib/i18n/sentence'
import { mostFound, writeFound } from '@/lib/people/search'
import { addressWith } from '@/lib/platform/address'
import { columnFromDay } from '@/lib/platform/dates'
import { defineSearch } from '@/lib/platform/doors/search'
import { findOwnerIds } from './owners'
import { findUser, findUserIds } from './queries'
import { accountsAddress, searchAccountsInput, searchOwnerInput } from './search'

/** Sends a search on to the list of accounts: its address gets the ids that were found, and not what was typed. */
export const searchAccounts = defineSearch({
  permission: 'user.edit',
  name: 'user.search',
  input: searchAccountsInput,
  load: async (tx, actor, { q, role }, { today }) => ({
    ids: q ? await findUserIds(tx, actor, { search: q, role, today: columnFromDay(today) }) : null,
  }),
  sendOn: ({ ids }, { role }) => {
    const list = (found: string | null) => addressWith(accountsAddress, { role, found })
    if (ids === null) return { to: list(null) }
    if (ids.length === 0) return { to: list(null), stop: sentence('grants.nothingFound') }
    if (ids.length > mostFound) return { to: list(null), stop: sentence('grants.tooManyFound', { most: mostFound }) }
    return { to: list(writeFound(ids)) }
  },
})

/** Sends the search for the owner of an account back to the account's page, with whom of the own register it found. */
export const searchOwner = defineSearch({
  permission: 'user.edit',
  name: 'user.search-owner',
  input: searchOwnerInput,
  load: async (tx, actor, { userId, q }) => {
    const user = await findUser(tx, actor, userId)
    return user && { ids: await findOwnerIds(tx, user.governmentId!, q) }
  },
  sendOn: ({ ids }, { userId }) => {
    const page = (owner: string | null) => `${addressWith(`${accountsAddress}/${userId}`, { owner })}#owner`
    if (ids.length === 0) return { to: page(null), stop: sentence('grants.ownerNotFound') }
    if (ids.length > mostFound) return { to: page(null), stop: sentence('grants.tooManyFound', { most: mostFound }) }
    return { to: page(writeFound(ids)) }
  },
})
