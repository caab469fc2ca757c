import type { z } from 'zod'

/** Thrown after an action has done everything: its transaction is rolled back, and the test knows that it got there. */
export class Undone extends Error {}

type AnyDoor = {
  permission?: string
  input?: z.ZodType
  params?: z.ZodType
  load?: (...go: never[]) => Promise<unknown>
  run?: (...go: never[]) => Promise<unknown>
  sendOn?: (...go: never[]) => unknown
}
type Loaded = { data: unknown }

/** What stands behind each door: its schema, whether it only looks and sends on, and what its `load` found last. */
export const behind = new Map<unknown, { schema: z.ZodType; isSearch: boolean }>()
export const lastLoad: Loaded = { data: undefined }
/** Whether the door asked last let the actor past its guard. */
export const lastGuard = { passed: false }

/** What the doors say who may pass, also those that are reached through another function alone. */
export const namedPermissions = new Set<string>()

/** A door's maker that does all its work and then takes it back. */
export function undoing<M extends (door: never) => unknown>(make: M, takesBack: boolean): M {
  return ((door: AnyDoor) => {
    if (door.permission !== undefined) namedPermissions.add(door.permission)
    const load =
      door.load &&
      (async (...go: never[]) => {
        lastLoad.data = await door.load!(...go)
        return lastLoad.data
      })
    const run =
      takesBack &&
      door.run &&
      (async (...go: never[]) => {
        lastGuard.passed = true
        await door.run!(...go)
        throw new Undone('done, and taken back')
      })
    const sendOn =
      door.sendOn &&
      ((...go: never[]) => {
        lastGuard.passed = true
        return door.sendOn!(...go)
      })
    const made = make({
      ...door,
      ...(load ? { load } : {}),
      ...(run ? { run } : {}),
      ...(sendOn ? { sendOn } : {}),
    } as never)
    behind.set(made, { schema: (door.input ?? door.params)!, isSearch: sendOn !== undefined })
    return made
  }) as unknown as M
}
