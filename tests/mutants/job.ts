/** What a worker is to do: which faults to try with which test file, and where to write what became of them. */
export type Job = {
  count: number
  results: string
  /** How long a fault may keep a test file beyond its own time before it counts as hanging, in milliseconds. */
  patience: number
  wanted: Record<string, number[]>
  /** Of a test that goes through all doors: the names of those that are asked about a fault. */
  doors: Record<number, string>
}

/** A line that a worker writes: how its file went without a fault, or with one. */
export type Line =
  | { test: string; clean: boolean; took: number; came: number[] }
  | { test: string; id: number; end: End }
/**
 * timeout: the fault hung until the process was ended · late: a test only ran out of its own time, which a busy machine
 * does too, so that nothing was noticed.
 */
export type End = 'killed' | 'survived' | 'timeout' | 'late'
