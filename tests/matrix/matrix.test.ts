import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { permissions } from '@/lib/access/permissions'
import { actAs, owner } from '@/tests/support/acting'
import { behind, lastGuard, namedPermissions } from './captured'
import { findDoors } from './doors'
import { readExpected, type Target } from './expected'
import { formOf, knock } from './knock'
import { governmentOf, players, roleNames } from './roles'
import { gatherThings } from './things'

process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = 'true'
vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { undoing } = await import('./captured')
  return { ...real, defineAction: undoing(real.defineAction, true) }
})
vi.mock('@/lib/platform/doors/search', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/search')>()
  const { undoing } = await import('./captured')
  return { ...real, defineSearch: undoing(real.defineSearch, false) }
})
vi.mock('@/lib/platform/doors/visitor-action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/visitor-action')>()
  const { undoing } = await import('./captured')
  return { ...real, defineVisitorAction: undoing(real.defineVisitorAction, false) }
})

const top = join(import.meta.dirname, '../..')
const doors = await findDoors()
const expected = readExpected()
const thingsFor = await gatherThings()
/** Actions that let somebody past their guard: allowed for sure, and not only hindered by a state. */
const passed = new Set<string>()

describe('every door, for every role and for nobody', () => {
  it('The table names every door of the tree, and no other', () => {
    const named = [...new Set(expected.map(({ door }) => door))].toSorted()
    expect(named).toEqual(doors.map(({ name }) => name).toSorted())
  })

  it('Every action can be sent a form that its schema takes', () => {
    const lacking = doors.flatMap((door) => {
      const schema = behind.get(door.enter)?.schema
      if (door.kind !== 'action' || !schema) return []
      const read = schema.safeParse(nest(formOf(door, thingsFor('hr@jambi.example', 'own'))))
      return read.success
        ? []
        : [`${door.name}: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)}`]
    })
    expect(lacking).toEqual([])
  })

  it.each(doors.map(({ name }) => name))('%s', async (name) => {
    const door = doors.find((one) => one.name === name)!
    const differences: string[] = []
    for (const { target, cells } of expected.filter((row) => row.door === name))
      for (const role of roleNames)
        for (const email of askers(role, target)) {
          const wanted = cells[role]
          if (!wanted) continue
          await actAs(email)
          const { answer, said, done } = await knock(door, thingsFor(email, target))
          if (wanted === 'ok' && lastGuard.passed) passed.add(name)
          const gotThrough = done && (wanted !== 'ok' || target === 'other' || target === 'missing')
          if (answer !== wanted || gotThrough)
            differences.push(`${target} as ${email ?? 'nobody'}: ${answer} (${said}), not ${wanted}`)
        }
    expect(differences).toEqual([])
    expect(Object.keys(permissions)).toEqual(expect.arrayContaining([...namedPermissions]))
  })

  it.each(doors.filter(isAboutOneThing).map(({ name }) => name))('%s: not for who only reads there', async (name) => {
    await actAs(await addTwoHats())
    const door = doors.find((one) => one.name === name)!
    const { answer, said } = await knock(door, thingsFor('auditor@sumut.example', 'other'))
    expect(`${answer} (${said})`).toMatch(/^(refused|hidden)/)
  })

  it('Whatever no allowed role could do at this stage of the demo, a test of its own does', () => {
    const hindered = doors.filter(
      ({ name, kind, enter }) => kind === 'action' && behind.has(enter) && !passed.has(name),
    )
    const missing = hindered.map(({ name }) => name.split(' ')[1]!).filter((name) => !isShown(name))
    expect(missing).toEqual([])
  })
})

/** Whoever plays the role; across the wall both governments ask, and of a shared cohort the side that is meant. */
function askers(role: string, target: Target): (string | null)[] {
  const pair = players[role]
  if (!pair) return [null]
  const side = { joint: 'sumut', host: 'sumut', guest: 'jambi' }[target as string]
  if (side) return [pair.home, pair.twin].filter((email) => email !== null && governmentOf(email) === side)
  return target === 'other' && pair.twin ? [pair.home, pair.twin] : [pair.home]
}

/**
 * An action about a thing of a government, which a role there gives, and the auditor's does not. A new cohort is the own
 * government's, and asks for a theme of its own.
 */
const isAboutOneThing = ({ name, kind }: (typeof doors)[number]) =>
  kind === 'action' &&
  name !== 'cohorts/form-actions createCohort' &&
  expected.some((row) => row.door === name && row.target === 'other') &&
  expected.some((row) => row.door === name && row.target === 'own' && row.cells.auditor !== 'ok')

/** Somebody who only reads in one government, and may do everything in the other. */
async function addTwoHats() {
  const email = 'dua.topi@jambi.example'
  const made = await owner.query(
    `insert into "User" (id, "governmentId", email, name, post)
     select gen_random_uuid(), "governmentId", $1, 'Umpama Dua Topi', 'Auditor' from "User" where email = 'auditor@jambi.example'
     on conflict do nothing returning id`,
    [email],
  )
  for (const { id } of made.rows)
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId")
       select gen_random_uuid(), $1::uuid, role, 'government'::"GrantScope", u."governmentId"
         from "User" u, unnest(enum_range(null::"Role")) role where u.email = 'auditor@sumut.example'
       union all select gen_random_uuid(), $1::uuid, 'auditor', 'government', "governmentId" from "User" where id = $1`,
      [id],
    )
  return email
}

/** Whether a test beside the matrix sends a form to this action. */
const isShown = (door: string) => new RegExp(String.raw`\b${door}\b`).test(otherTests)
const otherTests = globSync('tests/*/*.test.ts', { cwd: top, exclude: ['tests/matrix/**'] })
  .map((file) => readFileSync(join(top, file), 'utf8'))
  .join('\n')

/** The form as the door reads it. */
function nest(form: Record<string, string | string[]>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) data.append(name, one)
  return readForm(data).input
}
const { readForm } = await import('@/lib/platform/doors/form-input')
