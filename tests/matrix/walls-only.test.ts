import { describe, expect, it, vi } from 'vitest'
import { settings } from '@/lib/platform/settings'
import { actAs, owner } from '@/tests/support/acting'
import { database } from '@/tests/support/demo'
import { findDoors } from './doors'
import { type Heard, knock } from './knock'
import { governmentOf, players } from './roles'
import { gatherThings } from './things'
import { wideOpen } from './wide-open'

process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = 'true'
// The app's own scoping, switched off: everybody may do everything to everything.
vi.mock('@/lib/access/actor', async (original) => {
  const real = await original<typeof import('@/lib/access/actor')>()
  const { wideOpen } = await import('./wide-open')
  return { ...real, allows: () => true, covers: () => true, extentOf: () => wideOpen }
})
vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { undoing } = await import('./captured')
  return { ...real, defineAction: undoing(real.defineAction, true) }
})
vi.mock('@/lib/platform/doors/search', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/search')>()
  const { undoing } = await import('./captured')
  return { ...real, defineSearch: undoing(real.defineSearch, false) }
})
vi.mock('@/lib/platform/doors/page', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/page')>()
  const { undoing } = await import('./captured')
  return { ...real, definePage: undoing(real.definePage, false) }
})
vi.mock('@/lib/platform/doors/download', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/download')>()
  const { undoing } = await import('./captured')
  return { ...real, defineDownload: undoing(real.defineDownload, false) }
})

const doors = await findDoors()
const thingsFor = await gatherThings()
const idsOf = async (sql: string) => (await owner.query(sql)).rows.map(({ id }) => String(id))
wideOpen.governments = await idsOf('select id from "Government"')
wideOpen.agencies = await idsOf('select id from "Agency"')
wideOpen.delegations = await idsOf('select id from "Delegation"')

/**
 * What of a government nobody else ever reads, as texts that can be looked for. A row of the shared name list carries
 * the ids of its nomination and line-up, which say nothing by themselves; what they lead to stays behind the wall.
 */
async function secretsOf(domain: string) {
  return idsOf(`
    with g as (select "governmentId" as id from "User" where email = 'kabag@${domain}.example')
    select nip as id from "Person" where nip is not null and "governmentId" in (select id from g)
    union all select id::text from "Nomination" n where "governmentId" in (select id from g)
      and not exists (select 1 from "Participant" p where p."nominationId" = n.id)
    union all select id::text from "LineUp" l where "governmentId" in (select id from g)
      and not exists (select 1 from "Participant" p where p."lineUpId" = l.id)
    union all select id::text from "Assignment" where "governmentId" in (select id from g)
    union all select id::text from "Document" where "governmentId" in (select id from g)`)
}
const secrets: Record<string, string[]> = { jambi: await secretsOf('jambi'), sumut: await secretsOf('sumut') }
const written = ({ data }: Heard) =>
  JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? ''
const secretsIn = (heard: Heard, domain: string) => {
  const text = written(heard)
  return secrets[domain]!.filter((secret) => text.includes(secret))
}

/** Accounts of both governments, each with their own rows to be kept in. */
const askers = Object.values(players).flatMap((pair) =>
  pair ? [pair.home, pair.twin].filter((one) => one !== null) : [],
)
/** An installation's administrator keeps every government's accounts, the queue, the outbox and the holidays of all. */
const keepsAccounts = [
  ...['grants/', 'jobs/', 'page /administration/'],
  ...['notifications/outbox-actions', 'notifications/holiday-actions'],
]
const isAccounts = (door: string, email: string) =>
  email === 'admin@jambi.example' && keepsAccounts.some((one) => door.startsWith(one))

describe("with the app's own scoping switched off, row-level security alone lets nothing through", () => {
  it.each(
    // What runNow asks for, the door puts into the queue after this look; whose that is tests/walls/rights.test.ts asks.
    doors
      .filter(
        ({ name }) =>
          !/ (?:signIn|signOut|setLocale|switchHat|activateAccount|askNewPassword|beginInstallation|runNow)$/.test(
            name,
          ),
      )
      .map(({ name }) => name),
  )('%s', async (name) => {
    const door = doors.find((one) => one.name === name)!
    const leaks: string[] = []
    for (const email of askers) {
      if (isAccounts(name, email)) continue
      await actAs(email)
      const other = governmentOf(email) === 'jambi' ? 'sumut' : 'jambi'
      for (const target of ['other', 'own'] as const) {
        const heard = await knock(door, thingsFor(email, target))
        if (target === 'other' && heard.done && door.kind === 'action' && isAboutOthers(name))
          leaks.push(`${email} changed what is ${other}'s`)
        const seen = secretsIn(heard, other)
        if (seen.length > 0) leaks.push(`${email} read ${seen.length} secrets of ${other} (${target})`)
      }
    }
    expect(leaks).toEqual([])
  })

  it('… while the own government finds such rows behind the same doors, so they would have been seen', async () => {
    const found: string[] = []
    await actAs('kabag@jambi.example')
    for (const door of doors.filter(({ kind }) => kind === 'page')) {
      const heard = await knock(door, thingsFor('kabag@jambi.example', 'own'))
      if (secretsIn(heard, 'jambi').length > 0) found.push(door.name)
    }
    expect(found).toEqual(expect.arrayContaining(['page /people/[personId]', 'page /nominations/[nominationId]']))
  })
})

describe('a control', () => {
  it('Without row-level security (as the owner of the tables) the same doors let through', async () => {
    Object.assign(settings(), { databaseUrl: database.owner })
    Object.assign(globalThis, { angkatanDb: undefined })
    const door = doors.find(({ name }) => name === 'page /nominations/[nominationId]')!
    await actAs('kabag@jambi.example')
    expect(secretsIn(await knock(door, thingsFor('kabag@jambi.example', 'other')), 'sumut')).not.toEqual([])
  })
})

/** Doors that only add to, or change, what is the actor's own, whatever ids come with it. */
const aboutOneself =
  /changePassword|endOwnSession|setDemoClock|addPartner|addAgency|editGovernment|addUser|addGovernment|pastePeople|pasteAccounts|addPerson|markAllNotifications|saveEscalation|sendTestMail/
const isAboutOthers = (door: string) => !aboutOneself.test(door)
