import type { Write } from '@/lib/platform/db'
import { actAs } from './acting'
import { careless } from './careless'
import { stop } from './stop'

type Go = { tx: Write }

/** A door's maker whose requests can be stopped where everything was read and nothing is written yet. */
export function stopping<M extends (door: never) => unknown>(make: M): M {
  return ((door: Record<string, unknown>) => {
    const run = door.run as ((go: Go) => Promise<unknown>) | undefined
    const stopped = run && (async (go: Go) => run((await stop.between?.()) ? { ...go, tx: careless(go.tx) } : go))
    return make({ ...door, ...(stopped ? { run: stopped } : {}) } as never)
  }) as unknown as M
}

/** Sends something, and lets something else happen after it has read and before it writes. */
export async function meanwhile<T>(happens: () => Promise<unknown>, go: () => Promise<T>): Promise<T> {
  let came = false
  stop.between = async () => {
    if (!came) await happens()
    came = true
    return undefined
  }
  try {
    const answer = await go()
    if (!came) throw new Error(`Answered before it came to write: ${JSON.stringify(answer)}`)
    return answer
  } finally {
    stop.between = null
  }
}

type Sent<T> = [email: string, go: () => Promise<T>]

/**
 * Lets all have read before any of them writes. With `carelessly` the same requests write without state and version in
 * their `where` and without locks: what a program would do that does not look, as the control of a race.
 */
export async function meet<T>(senders: Sent<T>[], { carelessly = false } = {}): Promise<T[]> {
  let arrived = 0
  let turn = () => {}
  let open = () => {}
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  stop.between = async () => {
    if (++arrived === senders.length) open()
    turn()
    await all
    return carelessly ? 'careless' : undefined
  }
  try {
    const answers: Promise<T>[] = []
    for (const [email, go] of senders) {
      const arrival = new Promise<void>((resolve) => {
        turn = resolve
      })
      await actAs(email)
      const answer = go()
      answers.push(answer)
      const early = answer.then((said) => {
        if (arrived < senders.length) throw new Error(`Answered before all had read: ${JSON.stringify(said)}`)
      })
      await Promise.race([arrival, early])
      early.catch(() => {})
    }
    return await Promise.all(answers)
  } finally {
    open()
    stop.between = null
  }
}

/** Those who came through. */
export const winners = (answers: { to: string | null }[]) => answers.filter(({ to }) => to !== null)

/** The way of a program that does not look again before it writes. */
export const carelessly = { carelessly: true }
