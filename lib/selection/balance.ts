import { type AssessorSeat, mayAssess, type NominationToAssess } from './exclusions'

/** Gives nominations to assessors evenly. The same inputs give the same result, whatever their order (product.md, rule 3). */
export type Assignments = {
  added: { nominationId: string; assessorId: string }[]
  /** Nominations that too few assessors may judge. */
  short: { nominationId: string; missing: number }[]
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/** So many assessors for each nomination, the loads as even as the exclusions allow. */
export function balance(
  nominations: readonly NominationToAssess[],
  assessors: readonly AssessorSeat[],
  perNomination: number,
): Assignments {
  const table = new Table(nominations, assessors)
  const short: Assignments['short'] = []
  for (const nomination of table.hardestFirst()) {
    const missing = table.fill(nomination, perNomination)
    if (missing > 0) short.push({ nominationId: nomination.id, missing })
  }
  let isMoving = true
  while (isMoving) isMoving = table.shiftOne()
  return { added: table.added(), short: short.sort((a, b) => (a.nominationId < b.nominationId ? -1 : 1)) }
}

type Handover = { nominationId: string; giver: string; taker: string }

/** Who has what, and how much: the state of a distribution while it is made even. */
class Table {
  readonly #nominations: NominationToAssess[]
  readonly #assessors: AssessorSeat[]
  readonly #given = new Map<string, Set<string>>()
  readonly #load = new Map<string, number>()

  constructor(nominations: readonly NominationToAssess[], assessors: readonly AssessorSeat[]) {
    this.#nominations = [...nominations].sort(byId)
    this.#assessors = [...assessors].sort(byId)
    for (const { id } of this.#assessors) this.#load.set(id, 0)
    for (const { id, assigned } of this.#nominations) {
      this.#given.set(id, new Set())
      for (const assessor of assigned) this.#load.set(assessor, this.#loadOf(assessor) + 1)
    }
  }

  /** Those first whom the fewest may judge. */
  hardestFirst() {
    const free = new Map(this.#nominations.map((each) => [each.id, this.#candidates(each).length]))
    return [...this.#nominations].sort((a, b) => (free.get(a.id) ?? 0) - (free.get(b.id) ?? 0) || byId(a, b))
  }

  /** Gives the nomination to the least loaded; returns how many are still missing. */
  fill(nomination: NominationToAssess, wanted: number): number {
    const standing = nomination.assigned.filter((id) => !nomination.conflicts.includes(id)).length
    const missing = Math.max(0, wanted - standing)
    const chosen = this.#candidates(nomination).slice(0, missing)
    for (const { id } of chosen) this.#give(nomination.id, id)
    return missing - chosen.length
  }

  /** Moves load along the shortest chain from the most loaded to someone with two fewer; false when none is left. */
  shiftOne(): boolean {
    for (const from of [...this.#assessors].sort((a, b) => this.#loadOf(b.id) - this.#loadOf(a.id) || byId(a, b))) {
      const chain = this.#chainFrom(from.id)
      if (!chain) continue
      for (const { nominationId, giver, taker } of chain) this.#move(nominationId, giver, taker)
      return true
    }
    return false
  }

  added(): Assignments['added'] {
    return this.#nominations.flatMap(({ id }) =>
      [...(this.#given.get(id) ?? [])].sort().map((assessorId) => ({ nominationId: id, assessorId })),
    )
  }

  #chainFrom(start: string): Handover[] | null {
    const cameBy = new Map<string, Handover | null>([[start, null]])
    for (const giver of cameBy.keys()) {
      for (const { nominationId, taker } of this.#handovers(giver)) {
        if (cameBy.has(taker)) continue
        cameBy.set(taker, { nominationId, giver, taker })
        if (this.#loadOf(start) - this.#loadOf(taker) >= 2) return unwind(cameBy, taker)
      }
    }
    return null
  }

  *#handovers(giver: string) {
    for (const nomination of this.#nominations) {
      if (!this.#given.get(nomination.id)?.has(giver)) continue
      for (const { id } of this.#candidates(nomination)) yield { nominationId: nomination.id, taker: id }
    }
  }

  /** Who may still take the nomination, least loaded first. */
  #candidates(nomination: NominationToAssess) {
    const given = this.#given.get(nomination.id)
    return this.#assessors
      .filter((each) => mayAssess(each, nomination) && !nomination.assigned.includes(each.id) && !given?.has(each.id))
      .sort((a, b) => this.#loadOf(a.id) - this.#loadOf(b.id) || byId(a, b))
  }

  #give(nominationId: string, assessorId: string) {
    this.#given.get(nominationId)?.add(assessorId)
    this.#load.set(assessorId, this.#loadOf(assessorId) + 1)
  }

  #move(nominationId: string, giver: string, taker: string) {
    this.#given.get(nominationId)?.delete(giver)
    this.#load.set(giver, this.#loadOf(giver) - 1)
    this.#give(nominationId, taker)
  }

  #loadOf(assessorId: string) {
    return this.#load.get(assessorId) ?? 0
  }
}

function unwind(cameBy: ReadonlyMap<string, Handover | null>, last: string): Handover[] {
  const step = cameBy.get(last)
  return step ? [...unwind(cameBy, step.giver), step] : []
}
