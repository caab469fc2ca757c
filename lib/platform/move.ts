import 'server-only'
import type { Write } from './db'
import { refuse } from './doors/refusal'
import { refusalOf } from './lifecycle'
import type { FactsOf, Lifecycle, Mover, Noun, Subject } from './moves'
import type { Prisma } from './prisma/client.ts'

/** What else a move writes on the same row. */
type Columns = {
  cohort: Prisma.CohortUncheckedUpdateManyInput
  delegation: Prisma.DelegationUncheckedUpdateManyInput
  nomination: Prisma.NominationUncheckedUpdateManyInput
  lineUp: Prisma.LineUpUncheckedUpdateManyInput
  participant: Prisma.ParticipantUncheckedUpdateManyInput
}
type Verb<L extends Lifecycle> = keyof L['moves'] & string
type StateOf<L extends Lifecycle> = L['begins'][number]
/** A row as it was read: the move fails when it is no longer so. */
type Stamp<State extends string> = { id: string; state: State; version: number }
/** What a move asks of its row: whose it is where somebody makes it alone, and what its guard reads. */
type Row<L extends Lifecycle, V extends Verb<L>> = Stamp<StateOf<L>> &
  (L['moves'][V] extends { permission: unknown } ? Subject<StateOf<L>> : unknown) &
  FactsOf<L['moves'][V]>
type Go<L extends Lifecycle, V extends Verb<L>> = {
  by: Mover
  /** The domain's clock. */
  now: Date
  set?: Omit<Columns[L['noun']], 'state' | 'since' | 'version'>
} & (L['moves'][V] extends { reason: 'required' } ? { reason: string } : { reason?: string })

/** What the trail keeps of a move. */
export type Moved = { before: { state: string }; after: { state: string }; reason?: string }

/**
 * The one way in which a state is written. Asks the table (who, from where, what hinders, whether a reason is given) and
 * writes with state and version in the `where`, so that of two at once one is told to reload.
 */
export async function move<L extends Lifecycle, V extends Verb<L>>(
  tx: Write,
  lifecycle: L,
  verb: V,
  row: Row<L, V>,
  go: Go<L, V>,
): Promise<Moved> {
  return (await moveUnlessChanged(tx, lifecycle, verb, row, go)) ?? refuse('shell.changedMeanwhile')
}

/** The same, but null where the row has changed since it was read: it stays as it is. */
export async function moveUnlessChanged<L extends Lifecycle, V extends Verb<L>>(
  tx: Write,
  lifecycle: L,
  verb: V,
  row: Row<L, V>,
  go: Go<L, V>,
): Promise<Moved | null> {
  refuseUnlessOpen(lifecycle, verb, row, go)
  if ((await write(tx, lifecycle, verb, [row], go)) === 0) return null
  const { reason } = go
  return { before: { state: row.state }, after: { state: lifecycle.moves[verb]!.to }, ...(reason ? { reason } : {}) }
}

/** The same for several rows in one statement: all of them move, or the request is refused. */
export async function moveAll<L extends Lifecycle, V extends Verb<L>>(
  tx: Write,
  lifecycle: L,
  verb: V,
  rows: readonly Row<L, V>[],
  go: Go<L, V>,
): Promise<void> {
  for (const row of rows) refuseUnlessOpen(lifecycle, verb, row, go)
  if (rows.length > 0 && (await write(tx, lifecycle, verb, rows, go)) !== rows.length) refuse('shell.changedMeanwhile')
}

/**
 * The same for rows of every government of a cohort, where the table lets the move cross that wall: the database makes
 * it for the cohort's host alone, on all rows in a state that it goes from, or on one under its version. Named by noun
 * and verb, because a cohort's own moves end rows of nouns that come after it. Returns how many moved.
 */
export async function moveHosted(
  tx: Write,
  noun: Noun,
  verb: string,
  cohortId: string,
  one: { id: string; version: number } | null = null,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ moved: number }[]>`
    select move_hosted(${noun}, ${verb}, ${cohortId}::uuid, ${one?.id ?? null}::uuid, ${one?.version ?? null}::int) as moved`
  return row?.moved ?? 0
}

/**
 * The same for all rows of a delegation in a state that the move goes from: what hangs on a delegation ends with it.
 * Named by noun and verb, because those nouns come after it. Returns how many moved.
 */
export async function moveBelow(tx: Write, noun: Noun, verb: string, delegationId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ moved: number }[]>`
    select move_below(${noun}, ${verb}, ${delegationId}::uuid) as moved`
  return row?.moved ?? 0
}

function refuseUnlessOpen<L extends Lifecycle, V extends Verb<L>>(lifecycle: L, verb: V, row: Row<L, V>, go: Go<L, V>) {
  const step = lifecycle.moves[verb]!
  const refusal = refusalOf(step, row as unknown as Subject<string>, go.by)
  if (refusal) refuse(refusal)
  if (step.reason && !go.reason?.trim()) refuse('shell.reasonMissing')
}

type Table = { updateMany: (go: { where: object; data: object }) => Promise<{ count: number }> }

async function write<L extends Lifecycle, V extends Verb<L>>(
  tx: Write,
  { noun, moves }: L,
  verb: V,
  rows: readonly Stamp<string>[],
  { now, set }: Go<L, V>,
): Promise<number> {
  const table = tx[noun as Noun] as unknown as Table
  const { count } = await table.updateMany({
    where: { OR: rows.map(({ id, state, version }) => ({ id, state, version })) },
    data: { ...set, state: moves[verb]!.to, since: now, version: { increment: 1 } },
  })
  return count
}
