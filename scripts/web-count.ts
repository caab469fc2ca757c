import { availableParallelism, totalmem } from 'node:os'

const GIGABYTE = 2 ** 30
/** Beyond this, the database is what all of them wait for. */
const most = 8

type Machine = { cores: number; memory: number }

/** How many web processes this machine has room for: one for each core, and a gigabyte for each. */
export function countWebProcesses({ cores, memory }: Machine = thisMachine()): number {
  return Math.max(1, Math.min(cores, most, Math.floor(memory / GIGABYTE)))
}

/** A container may be given less than the machine has. */
const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  memory: Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
})
