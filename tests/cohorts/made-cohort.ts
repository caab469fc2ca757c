import { createCohort } from '@/lib/cohorts/form-actions'
import { actAs, owner, send } from '@/tests/support/acting'
import { governmentId } from '../../prisma/demo/governments.ts'
import { callForm } from './call-form'

export const officer = 'staf@jambi.example'
/** The fields that offer the joined government seats. */
export const invite = { 'invited[0].governmentId': governmentId('sumut'), 'invited[0].seats': '5' }

export const one = async (sql: string, ...values: unknown[]) => (await owner.query(sql, values)).rows[0]
export const delegationOf = (cohortId: string, government: 'jambi' | 'sumut') =>
  one('select * from "Delegation" where "cohortId" = $1 and "governmentId" = $2', cohortId, governmentId(government))

/** A new cohort of the officer's, through its form; gives its id. */
export async function create(changes: Record<string, string | string[]> = {}) {
  await actAs(officer)
  const { to, state } = await send(createCohort, { ...callForm, ...changes })
  if (!to) throw new Error(JSON.stringify(state))
  return to.split('/')[2]!
}
