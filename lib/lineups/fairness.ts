import 'server-only'
import type { OwnDelegation } from '@/lib/delegations/queries'
import type { Read } from '@/lib/platform/db'
import { takesSeat } from './composition'
import { countRegister, findAgencies, findNominated, memberOf } from './crowds'
import type { Listed } from './entry-queries'
import { spreadOverAgencies, spreadOverGrades, spreadOverPeople } from './spread'

/** The spread of a line-up over people, grades and agencies, beside the nominated and the whole register. */
export async function findFairness(tx: Read, { cohort, delegation }: OwnDelegation, listed: readonly Listed[]) {
  const asked = {
    delegationId: delegation.id,
    governmentId: delegation.governmentId,
    firstTrainingDay: cohort.trainingStartsOn,
  }
  const selected = listed.filter(takesSeat).map((one) => memberOf(one, asked))
  const crowds = { selected, nominated: await findNominated(tx, asked) }
  const register = await countRegister(tx, asked)
  const { names, sent } = await findAgencies(tx, asked)
  const chosen = new Set(selected.map(({ agencyId }) => agencyId))
  const first = [...chosen].filter((id) => names.has(id) && !sent.has(id)).length
  const before = [...sent].filter((id) => names.has(id)).length
  return {
    people: spreadOverPeople(crowds, cohort.trainingStartsOn).map((row, n) => ({
      ...row,
      everyone: register[n]!,
    })),
    grades: spreadOverGrades(crowds),
    agencies: spreadOverAgencies(crowds).map((row) => ({ ...row, name: names.get(row.agencyId) ?? '–' })),
    coverage: { before, first, never: names.size - before - first, all: names.size },
    members: new Map(listed.map((one) => [one.personId, memberOf(one, asked)])),
  }
}
export type Fairness = Awaited<ReturnType<typeof findFairness>>
