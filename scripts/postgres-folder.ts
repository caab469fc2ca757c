import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, readBundledMajor } from './postgres-binaries.ts'
import { Refusal } from './refusal.ts'

/** Refuses a folder that another major version of PostgreSQL made, before anything is written. */
export function refuseOtherVersion(folder: string, bundled = readBundledMajor) {
  const file = join(folder, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (!found || found === String(bundled())) return
  throw new Refusal(
    `The database in ${folder} was made by PostgreSQL ${found}, and this Angkatan brings PostgreSQL ${bundled()}, which cannot open it. ` +
      'Nothing was touched.\n' +
      `To go on with these data, start the version of Angkatan that brought PostgreSQL ${found}, or move them with pg_dump into a ` +
      'PostgreSQL of your own (DATABASE_URL, DATABASE_OWNER_URL).\n' +
      'To begin anew and keep them aside, name another folder with ANGKATAN_DATA.',
  )
}

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
