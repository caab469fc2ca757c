import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from './postgres-binaries.ts'
import { Refusal } from './refusal.ts'

/** Makes PostgreSQL's own folder once; `hasty` leaves out waiting for the disk. */
export function initialise(home: string, folder: string, password: string, hasty: boolean) {
  // A half-made folder has a PG_VERSION too, so the end of initdb is marked by a file of our own.
  const mark = join(home, 'initialised')
  if (existsSync(mark) && existsSync(join(folder, 'PG_VERSION'))) return
  rmSync(folder, { recursive: true, force: true })
  const passwordFile = join(home, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  const args = ['-D', folder, '-U', 'owner', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8']
  args.push('--locale=C', '--locale-provider=icu', '--icu-locale=id-ID', ...(hasty ? ['--no-sync'] : []))
  const result = spawnSync(...commandOf('initdb', args), { encoding: 'utf8' })
  rmSync(passwordFile)
  if (result.status !== 0) {
    throw new Refusal(`The database could not be created in ${folder}: ${(result.stderr || result.stdout).trim()}`)
  }
  writeFileSync(mark, '')
}
