import type { Prisma } from '@/lib/platform/prisma/client'
import { type GovernmentKey, governmentId } from './governments.ts'
import type { World } from './world.ts'

/** Somebody who does something in the demo. */
export type DemoUser = { id: string; name: string; post: string; government: GovernmentKey }

type Entry = {
  at: Date
  by: DemoUser
  action: string
  subject: readonly [kind: string, id: string]
  /** Whose trail; the actor's own government unless said otherwise. */
  government?: GovernmentKey
  cohortId?: string
  nominationId?: string
  reason?: string
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/** One row of the seeded trail; the order of time is restored when the rows are written. */
export function tellTrail(world: World, { at, by, action, subject, government = by.government, ...rest }: Entry) {
  world.trail.push({
    domainAt: at,
    at,
    actorId: by.id,
    actorName: by.name,
    actorPost: by.post,
    action,
    subjectKind: subject[0],
    subjectId: subject[1],
    governmentId: governmentId(government),
    ...rest,
  })
}
