import { availableParallelism, loadavg } from 'node:os'

/** What the fixed piece of work takes on a machine at rest, in milliseconds. */
const atRest = 80
/** Two workers run side by side, each with a web, a database and a browser. */
const wantedCores = 2
const slowest = 10

/**
 * How many times longer than at rest things take on this machine now, 1 to 10: what the fixed work took, what waits for
 * each core already, how few cores there are. Measured once; the workers of a run are handed the figure.
 */
export function measurePace(): number {
  const known = Number(process.env.ANGKATAN_PACE)
  if (known >= 1) return known
  const cores = availableParallelism()
  const pace = paceOf({ took: timeWork(), load: loadavg()[0]!, cores })
  process.env.ANGKATAN_PACE = String(pace)
  return pace
}

export function paceOf({ took, load, cores }: { took: number; load: number; cores: number }) {
  const strain = Math.max(took / atRest, load / cores, wantedCores / cores, 1)
  return Math.round(Math.min(strain, slowest) * 10) / 10
}

/** A limit that says how long something may take at rest, as milliseconds of this machine. */
export const within = (seconds: number) => seconds * 1000 * measurePace()

function timeWork() {
  const begun = performance.now()
  let sum = 0
  for (let n = 1; n < 5_000_000; n++) sum += Math.sqrt(n) % 7
  return sum > 0 ? performance.now() - begun : 0
}
