import { z } from 'zod'
import { searchedFor } from '@/lib/i18n/typed'
import { foundIds } from '@/lib/people/search'
import { movableKinds } from './arrange'

const versionNumber = z.coerce.number().int().min(1).max(999).optional().catch(undefined)
/** A move to look at, as its button sends it: the person's id, a point, the place. */
const moveText = z
  .string()
  .transform((text) => {
    const [personId, to] = text.split('.')
    return { personId, to }
  })
  .pipe(z.object({ personId: z.uuid(), to: z.enum(movableKinds) }))
  .optional()
  .catch(undefined)

/** What of the workbench is open, as it stands in its address. */
export const workbenchParams = z.object({
  cohortId: z.uuid(),
  draft: versionNumber,
  /** Another version beside it. */
  compare: versionNumber,
  move: moveText,
  /** Whose points are explained. */
  why: z.uuid().nullable().catch(null).default(null),
  /** Also those who are not selected. */
  all: z.literal('1').optional().catch(undefined),
  q: searchedFor,
  person: foundIds,
})
export type WorkbenchParams = z.output<typeof workbenchParams>
