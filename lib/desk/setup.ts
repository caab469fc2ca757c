import 'server-only'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Read } from '@/lib/platform/db'

type Step = {
  what: MessageKey
  /** Who does it, for everybody else. */
  who: MessageKey
  permission: Permission
  href: string
  isDone: (tx: Read, own: { governmentId: string }) => Promise<unknown>
}
const id = { select: { id: true } } as const
/** Cohorts of which the own government has a part; a published one is seen by everybody. */
const partOf = (own: { governmentId: string }) => ({ delegations: { some: own } })

/** What a new office needs before its first call, in its order. */
const steps: readonly Step[] = [
  {
    ...{ what: 'desk.setupAgencies', who: 'grants.roleAdministrator', permission: 'organisation.edit' },
    href: '/administration/agencies',
    isDone: (tx, own) => tx.agency.findFirst({ where: own, ...id }),
  },
  {
    ...{ what: 'desk.setupAccounts', who: 'grants.roleAdministrator', permission: 'user.edit' },
    href: '/administration/users',
    isDone: (tx, own) => tx.grant.findFirst({ where: { role: 'cooperation_head', endedAt: null, user: own }, ...id }),
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

export type SetupStep = Pick<Step, 'what' | 'who'> & { done: boolean; href: string | null }

/** What comes next in an office that has just begun, for whoever does a part of it; null once it has part in a cohort. */
export async function findSetup(tx: Read, actor: Actor): Promise<SetupStep[] | null> {
  const { governmentId } = actor
  if (!governmentId || !steps.some(({ permission }) => allows(actor, permission))) return null
  if (await steps.at(-1)!.isDone(tx, { governmentId })) return null
  const told: SetupStep[] = []
  for (const { what, who, permission, href, isDone } of steps) {
    const done = (await isDone(tx, { governmentId })) !== null
    told.push({ what, who, done, href: allows(actor, permission) ? href : null })
  }
  return told
}
