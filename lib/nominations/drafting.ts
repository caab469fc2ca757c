import 'server-only'
import { z } from 'zod'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { sentence } from '@/lib/i18n/sentence'
import { writeName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'
import { Unfit } from '@/lib/platform/doors/refusal'
import { leftStates } from './states'
import { judgePerson } from './work'

/** Says of every row at once whom it cannot take, and why: by name, at the row, so that the others need no second try. */
export async function refuseRows(tx: Read, cohort: CohortSummary, rows: readonly { personId: string; at: number }[]) {
  const living = await tx.nomination.findMany({
    where: {
      cohortId: cohort.id,
      personId: { in: rows.map(({ personId }) => personId) },
      state: { notIn: [...leftStates] },
    },
    select: { personId: true },
  })
  const issues: z.core.$ZodIssue[] = []
  for (const { personId, at } of rows) {
    const judged = await judgePerson(tx, cohort, personId)
    const isNominated = living.some((one) => one.personId === personId)
    if (judged && judged.answer !== 'may_not' && !isNominated) continue
    const name = judged ? writeName(judged.person) : '–'
    const said = sentence(isNominated ? 'nominations.alreadyNominatedBy' : 'nominations.mayNotGoBy', { name })
    issues.push({ code: 'custom', input: personId, path: ['rows', at, 'motivation'], message: JSON.stringify(said) })
  }
  if (issues.length > 0) throw new Unfit(new z.ZodError(issues))
}
