import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './paths.ts'

/** One hash over files and folders of the project (missing ones count as missing), whatever their dates. */
export function fingerprint(paths: string[], except: string[] = []) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path, except)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string, except: string[]) {
  const full = join(projectFolder, path)
  if (except.includes(path) || !existsSync(full)) return
  if (!statSync(full).isDirectory()) {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0')
    return
  }
  for (const name of readdirSync(full).sort()) addTo(hash, join(path, name), except)
}
