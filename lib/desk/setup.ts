import 'server-only'
import { type Actor, allows } from '@/lib/access/actor'
import type { GrantedRole, Permission } from '@/lib/access/permissions'
import { deciding } from '@/lib/grants/roles'
import { findMeasures } from '@/lib/health/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Read } from '@/lib/platform/db'

type Own = { governmentId: string }
type Step = {
  what: MessageKey
  /** Who does it, for everybody else. */
  who: MessageKey
  permission: Permission
  href: string
  isDone: (tx: Read, own: Own) => Promise<unknown>
}
const id = { select: { id: true } } as const
/** Cohorts of which the own government has a part; a published one is seen by everybody. */
const partOf = (own: Own) => ({ delegations: { some: own } })

/** What stands on the papers of the office. */
const forLetters = { city: { not: '' }, cooperationUnit: { not: '' }, personnelUnit: { not: '' } }

/** Without one of these no cohort goes from call to line-up. */
const neededRoles: readonly GrantedRole[] = ['cooperation_head', 'verifier', 'agency_hr']

async function hasNeededRoles(tx: Read, own: Own) {
  const held = await tx.grant.findMany({
    where: { role: { in: [...neededRoles] }, endedAt: null, user: { ...own, disabledAt: null } },
    distinct: ['role'],
    select: { role: true },
  })
  return held.length === neededRoles.length || null
}

/** Of a role that decides, what was given has no effect before a second person has confirmed it. */
const unconfirmed = (own: Own) => ({
  role: { in: [...deciding] },
  endedAt: null,
  confirmedAt: null,
  user: { ...own, disabledAt: null },
})

/** What a new office needs before its first call, in its order. What is done is read from the rows, and kept nowhere. */
const ofTheOffice: readonly Step[] = [
  {
    ...{ what: 'desk.setupGovernment', who: 'grants.roleAdministrator', permission: 'organisation.edit' },
    href: '/administration/government',
    isDone: (tx, { governmentId }) => tx.government.findFirst({ where: { id: governmentId, ...forLetters }, ...id }),
  },
  {
    ...{ what: 'desk.setupAgencies', who: 'grants.roleAdministrator', permission: 'organisation.edit' },
    href: '/administration/agencies',
    isDone: (tx, own) => tx.agency.findFirst({ where: own, ...id }),
  },
  {
    ...{ what: 'desk.setupAccounts', who: 'grants.roleAdministrator', permission: 'user.edit' },
    href: '/administration/users',
    isDone: hasNeededRoles,
  },
  {
    ...{ what: 'desk.setupConfirmed', who: 'grants.roleLeadership', permission: 'grant.confirm' },
    href: '/grants',
    isDone: async (tx, own) =>
      (await hasNeededRoles(tx, own)) && !(await tx.grant.findFirst({ where: unconfirmed(own), ...id })) ? own : null,
  },
  {
    ...{ what: 'desk.setupPeople', who: 'grants.roleVerifier', permission: 'person.edit' },
    href: '/people/paste',
    isDone: (tx, own) => tx.person.findFirst({ where: own, ...id }),
  },
  {
    ...{ what: 'desk.setupProgramme', who: 'grants.roleCohortOfficer', permission: 'programme.edit' },
    href: '/programmes',
    isDone: (tx, own) => tx.programme.findFirst({ where: { OR: [own, { cohorts: { some: partOf(own) } }] }, ...id }),
  },
  {
    ...{ what: 'desk.setupCohort', who: 'grants.roleCohortOfficer', permission: 'cohort.create' },
    href: '/cohorts/new',
    isDone: (tx, own) => tx.cohort.findFirst({ where: partOf(own), ...id }),
  },
]

/** What the installation needs besides, of whoever administers it: as a worker has found it. */
const ofTheInstallation: readonly Step[] = [
  {
    ...{ what: 'desk.setupMail', who: 'grants.roleAdministrator', permission: 'health.see' },
    href: '/administration/mail',
    isDone: async (tx) => (await findMeasures(tx))?.hasMail || null,
  },
  {
    ...{ what: 'desk.setupBackup', who: 'grants.roleAdministrator', permission: 'health.see' },
    href: '/administration/backups',
    isDone: async (tx) => (await findMeasures(tx))?.backup.at ?? null,
  },
]

export type SetupStep = Pick<Step, 'what' | 'who'> & { done: boolean; href: string | null }
type Go = { demo: boolean; isRunning: boolean }

/**
 * What is left to do in an office that has just begun, for whoever does a part of it; null once all is done. An office
 * with part in a cohort has done its own: what is left then is told to whoever administers the installation, but of a
 * demo, which nobody depends on.
 */
export async function findSetup(tx: Read, actor: Actor, { demo, isRunning }: Go): Promise<SetupStep[] | null> {
  const { governmentId } = actor
  if (!governmentId) return null
  const office = isRunning || !mayDo(actor, ofTheOffice) ? [] : await tellSteps(tx, actor, ofTheOffice)
  const isOfficeDone = office.at(-1)?.done ?? true
  const rest = demo || !mayDo(actor, ofTheInstallation) ? [] : await tellSteps(tx, actor, ofTheInstallation)
  const told = [...(isOfficeDone ? [] : office), ...rest]
  return told.every(({ done }) => done) ? null : told
}

const mayDo = (actor: Actor, steps: readonly Step[]) => steps.some(({ permission }) => allows(actor, permission))

async function tellSteps(tx: Read, actor: Actor, steps: readonly Step[]): Promise<SetupStep[]> {
  const told: SetupStep[] = []
  for (const { what, who, permission, href, isDone } of steps) {
    const done = (await isDone(tx, { governmentId: actor.governmentId! })) !== null
    told.push({ what, who, done, href: allows(actor, permission) ? href : null })
  }
  return told
}
