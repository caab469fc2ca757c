'use server'
import { sentence } from '@/lib/i18n/sentence'
import { addressWith } from '@/lib/platform/address'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { idle } from '@/lib/platform/form-state'
import { findOwnerIds } from './owners'
import { findUser, findUserIds } from './queries'
import { accountsAddress, mostFound, searchAccountsInput, searchOwnerInput, writeFound } from './search'

/** Sends a search on to the list of accounts: its address gets the ids that were found, and not what was typed. */
const sendAccountSearch = defineAction({
  permission: 'user.edit',
  name: 'user.search',
  input: searchAccountsInput,
  load: async (tx, actor, { q, role }, { today }) => ({
    ids: q ? await findUserIds(tx, actor, { search: q, role, today: columnFromDay(today) }) : null,
  }),
  can: () => null,
  run: async ({ input: { role }, subject: { ids } }) => {
    const list = (found: string | null) => addressWith(accountsAddress, { role, found })
    if (ids === null) return { sendTo: list(null) }
    if (ids.length === 0) return { sendTo: list(null), stop: sentence('grants.nothingFound') }
    if (ids.length > mostFound)
      return { sendTo: list(null), stop: sentence('grants.tooManyFound', { most: mostFound }) }
    return { sendTo: list(writeFound(ids)) }
  },
})

/** Sends the search for the owner of an account back to the account's page, with whom of the own register it found. */
const sendOwnerSearch = defineAction({
  permission: 'user.edit',
  name: 'user.search-owner',
  input: searchOwnerInput,
  load: async (tx, actor, { userId, q }) => {
    const user = await findUser(tx, actor, userId)
    return user && { ids: await findOwnerIds(tx, user.governmentId!, q) }
  },
  can: () => null,
  run: async ({ input: { userId }, subject: { ids } }) => {
    const page = (owner: string | null) => `${addressWith(`${accountsAddress}/${userId}`, { owner })}#owner`
    if (ids.length === 0) return { sendTo: page(null), stop: sentence('grants.ownerNotFound') }
    if (ids.length > mostFound)
      return { sendTo: page(null), stop: sentence('grants.tooManyFound', { most: mostFound }) }
    return { sendTo: page(writeFound(ids)) }
  },
})

/** For the plain forms, which show no state. */
export async function searchAccounts(form: FormData) {
  await sendAccountSearch(idle, form)
}
export async function searchOwner(form: FormData) {
  await sendOwnerSearch(idle, form)
}
