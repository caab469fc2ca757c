import { expect, it } from 'vitest'
import { findSetup } from '@/lib/desk/setup'
import { addGovernment } from '@/lib/grants/installation-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { umpama } from '@/tests/grants/joining-government'
import { actAs, owner, send } from '@/tests/support/acting'

const setup = () => inRequest('read', (tx, { actor }) => findSetup(tx as Read, actor!))

it('an office that has just begun is told what comes next, and one with a cohort is not', async () => {
  await actAs('kabag@jambi.example')
  expect(await setup()).toBeNull()
  await actAs('admin@jambi.example')
  expect(await setup(), 'of an office at work').toBeNull()

  const { to } = await send(addGovernment, umpama)
  expect(to).toMatch(/links/)
  await owner.query(`update "User" set "passwordHash" = 'x' where email = 'admin@umpama.example'`)
  await actAs('admin@umpama.example')
  const steps = await setup()
  expect(steps!.map(({ what, done, href }) => [what, done, href])).toEqual([
    ['desk.setupAgencies', false, '/administration/agencies'],
    ['desk.setupAccounts', false, '/administration/users'],
    ['desk.setupPeople', false, null],
    ['desk.setupProgramme', false, '/programmes'],
    ['desk.setupCohort', false, null],
  ])
})
