import type { Verdict } from '@/lib/nominations/eligibility'
import type { Prisma } from '@/lib/platform/prisma/client'
import type { DemoPerson } from './people.ts'
import type { Half } from './rounds.ts'
import type { DemoUser } from './trail.ts'

/** A nomination of the demo; the moves below change its row before anything is written. */
export type Nominated = {
  row: Prisma.NominationCreateManyInput
  person: DemoPerson
  half: Half
  hr: DemoUser
  verdicts: Verdict[]
}
