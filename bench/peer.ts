import { readFileSync } from 'node:fs'
import type { Target } from './load.ts'

/**
 * Another system's participants page to compare with, given from outside: BENCH_PEER names a JSON file with `url`,
 * `cookies` (one for each session) and `expects`, a text of its body. Absent: it is not run.
 */
export function readPeer(): Target[] {
  const file = process.env.BENCH_PEER
  if (!file) return []
  const { url, cookies, expects } = JSON.parse(readFileSync(file, 'utf8'))
  return [{ name: 'peer', path: url, cookies, expects }]
}
