import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Read, Write } from './db'

/**
 * Lets the clock look at a work list as each account would see its own: the scope is that of one after the other, and
 * nobody's in the end. Reads only; what comes of it is told by the clock. For the worker, which alone may begin so.
 */
export async function asEach<T>(
  tx: Write,
  userIds: readonly string[],
  look: (tx: Read, actor: Actor) => Promise<T>,
): Promise<T[]> {
  const found: T[] = []
  for (const id of userIds) {
    const rows = await tx.$queryRaw<{ begun: { actor: Actor | null } }[]>`select begin_job(${id}::uuid) as begun`
    const { actor } = rows[0]!.begun
    if (actor) found.push(await look(tx as Read, actor))
  }
  await tx.$executeRaw`select leave_scope()`
  return found
}
