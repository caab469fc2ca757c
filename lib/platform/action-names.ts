import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let known: Set<string> | null = null

/** The actions of this build; none where Next has written no list (in development it makes them as they are needed). */
export function knownActions(): Set<string> {
  known ??= readActions()
  return known
}

function readActions() {
  try {
    const file = join(process.cwd(), process.env.ANGKATAN_DIST || '.next', 'server/server-reference-manifest.json')
    return new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')).node))
  } catch {
    return new Set<string>()
  }
}
