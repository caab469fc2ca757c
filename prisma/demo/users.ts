import { writeName } from '@/lib/people/names'
import type { Role } from '@/lib/platform/prisma/client'
import { demoAccounts } from './accounts.ts'
import { inventName } from './given-names.ts'
import { agencyId, type GovernmentKey, governmentId } from './governments.ts'
import { idOf, minutesAfter, wib } from './ids.ts'
import { addOfficeLife } from './office-life.ts'
import { type DemoPerson, personId } from './people.ts'
import { type DemoUser, tellTrail } from './trail.ts'
import type { World } from './world.ts'

/** Agencies whose personnel staff have an account: who nominates, and who stays silent. */
const nominatingAgencies: Record<GovernmentKey, readonly string[]> = {
  jambi: [
    ...['Diskominfo', 'Disdik', 'Bappeda', 'BPKAD', 'Dinkes', 'Bagian Hukum', 'BKPSDMD', 'PUPR', 'Bagian Kerja Sama'],
    ...['Kec. Danau Sipin', 'Disdukcapil', 'Kec. Alam Barajo', 'DLH', 'Dishub', 'RSUD Abdul Manap', 'BPPRD'],
    ...['Inspektorat', 'Bagian Organisasi', 'DPMPTSP', 'Disnaker', 'Dinsos', 'Perkim', 'Tirta Mayang'],
  ],
  sumut: [
    ...['Bappelitbang', 'BKD', 'Diskominfo', 'Biro Organisasi', 'PUPR', 'Dinkes', 'Biro Pemerintahan', 'Disdik'],
    ...['DPMPTSP', 'Bapenda'],
  ],
}

const domains = { jambi: '@jambi.example', sumut: '@sumut.example' } as const
/** Accounts that belong to a person of the register. */
const peopleOf: Record<string, readonly [GovernmentKey, string]> = {
  'peserta@jambi.example': ['jambi', 'nuraini'],
  'diganti@jambi.example': ['jambi', 'harum'],
  'ketua@sumut.example': ['sumut', 'tigor'],
  'peserta@sumut.example': ['sumut', 'butet'],
}
/** Personnel staff with a short address; the others are found by the name of their agency. */
const shortAddress: Record<string, string> = {
  'jambi|Diskominfo': 'hr@jambi.example',
  'jambi|Disdik': 'hr.disdik@jambi.example',
  'sumut|Bappelitbang': 'hr@sumut.example',
}

const keyOf = (email: string): GovernmentKey => (email.endsWith(domains.jambi) ? 'jambi' : 'sumut')
const userId = (email: string) => idOf('user', email)
export const hrAddress = (government: GovernmentKey, agency: string) =>
  shortAddress[`${government}|${agency}`] ??
  `hr.${agency.toLowerCase().replaceAll(/[^a-z]+/g, '-')}${domains[government]}`

const officeRoles = new Set<string>([
  ...['verifier', 'assessor', 'cohort_officer', 'cooperation_head', 'leadership', 'liaison_officer', 'auditor'],
  'administrator',
])

/** Adds all accounts with their grants; only those of the printed list have a password. */
export function addUsers(world: World, people: readonly DemoPerson[], passwordHash: string): Map<string, DemoUser> {
  const users = new Map<string, DemoUser>()
  const createdAt = wib('2024-01-08', '09:00')
  const add = (email: string, post: string, name: string, extra: { personId?: string; passwordHash?: string }) => {
    const government = keyOf(email)
    const user = { id: userId(email), name, post, government }
    users.set(email, user)
    world.users.push({ ...extra, id: user.id, name, post, email, governmentId: governmentId(government), createdAt })
    return user
  }
  demoAccounts.forEach(({ email, role, post }, n) => {
    const own = peopleOf[email]
    const person = own && people.find(({ id }) => id === personId(...own))
    const name = person ? writeName(person) : inventName(n % 3 === 0 ? 'l' : 'p', 300 + n)
    const user = add(email, post, name, { passwordHash, ...(person ? { personId: person.id } : {}) })
    if (officeRoles.has(role)) grant(world, user, role as Role)
    if (email === 'admin@jambi.example') {
      world.grants.push({ userId: user.id, role: 'administrator', scope: 'installation', createdAt })
    }
  })
  for (const government of ['jambi', 'sumut'] as const) {
    nominatingAgencies[government].forEach((agency, n) => {
      const email = hrAddress(government, agency)
      const name = inventName(n % 2 === 0 ? 'p' : 'l', 340 + n)
      const user = users.get(email) ?? add(email, `Pengelola Kepegawaian ${agency}`, name, {})
      grant(world, user, 'agency_hr', agency)
    })
  }
  tellAccounts(world, users)
  addUnconfirmed(world, users, passwordHash)
  addOfficeLife(world, {
    kabag: userOf(users, 'kabag@jambi.example'),
    leader: userOf(users, 'asisten@jambi.example'),
    deputy: userOf(users, 'kasubbag@jambi.example'),
    both: userOf(users, 'rangkap@jambi.example'),
    by: userOf(users, 'admin@jambi.example'),
  })
  return users
}

/** A new verifier whose role nobody in office has confirmed yet: the Kabag and leadership have it on their lists. */
function addUnconfirmed(world: World, users: ReadonlyMap<string, DemoUser>, passwordHash: string) {
  const by = userOf(users, 'admin@jambi.example')
  const [email, post, createdAt] = ['verifikator2@jambi.example', 'Verifikator BKPSDMD', wib('2024-06-27', '14:00')]
  const user: DemoUser = { id: userId(email), name: inventName('p', 380), post, government: 'jambi' }
  const { id, name } = user
  world.users.push({ id, name, post, email, passwordHash, governmentId: governmentId('jambi'), createdAt })
  const held = grant(world, user, 'verifier')
  Object.assign(held, { createdAt, createdById: by.id, confirmedAt: null })
  tellTrail(world, { at: createdAt, by, action: 'user.add', subject: ['user', id] })
  tellTrail(world, {
    at: minutesAfter(createdAt, 1),
    by,
    action: 'grant.give',
    subject: ['grant', held.id!],
    after: { userId: id, role: 'verifier', agencyId: null, endsOn: null, waits: true },
  })
}

/** What the trail has of the accounts and roles of a government: its administrator made them one after another. */
function tellAccounts(world: World, users: ReadonlyMap<string, DemoUser>) {
  const madeBy = { jambi: userOf(users, 'admin@jambi.example'), sumut: userOf(users, 'admin@sumut.example') }
  ;[...users.values()].forEach((user, n) => {
    const by = madeBy[user.government]
    if (user === by) return
    const at = minutesAfter(wib('2024-01-08', '09:00'), 4 * n)
    tellTrail(world, { at, by, action: 'user.add', subject: ['user', user.id] })
    for (const { id, role, agencyId: agency } of world.grants.filter((one) => one.userId === user.id))
      tellTrail(world, {
        at: minutesAfter(at, 1),
        by,
        action: 'grant.give',
        subject: ['grant', id!],
        after: { userId: user.id, role, agencyId: agency ?? null, endsOn: null },
      })
  })
}

function grant(world: World, user: DemoUser, role: Role, agency?: string) {
  const held: World['grants'][number] = {
    id: idOf('grant', user.id, role, agency ?? ''),
    userId: user.id,
    role,
    scope: agency ? 'agency' : 'government',
    governmentId: governmentId(user.government),
    agencyId: agency ? agencyId(user.government, agency) : null,
    createdAt: wib('2024-01-08', '09:00'),
  }
  world.grants.push(held)
  return held
}

/** An account that must be there. */
export function userOf(users: ReadonlyMap<string, DemoUser>, email: string): DemoUser {
  const user = users.get(email)
  if (!user) throw new Error(`no demo account ${email}`)
  return user
}
