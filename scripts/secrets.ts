import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

export type Secrets = { owner: string; mig: string; app: string; worker: string; backup: string; session: string }
type Added = 'worker' | 'backup'
type Former = Omit<Secrets, Added> & Partial<Pick<Secrets, Added>>

/**
 * The passwords of the five database roles and the key of the sign-in cookie.
 * Made on the first start, readable by the owner of the folder only; one that an older version did not know is added.
 */
export function loadSecrets(home: string): Secrets {
  const file = join(home, 'secrets.json')
  if (!existsSync(file)) write(file, makeSecrets())
  const secrets = read(file)
  if (secrets?.worker && secrets.backup) return secrets as Secrets
  if (secrets)
    return write(file, { ...secrets, worker: secrets.worker ?? secret(), backup: secrets.backup ?? secret() })
  throw new Refusal(
    `${file} is damaged: put its copy back. Without one, this database cannot be opened; a new folder (ANGKATAN_DATA) begins anew.`,
  )
}

/** What the file holds, or null when it is not what the first start wrote. */
function read(file: string): Former | null {
  try {
    const held = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets> | null
    const names = ['owner', 'mig', 'app', 'session'] as const
    return names.every((name) => typeof held?.[name] === 'string' && held[name] !== '') ? (held as Former) : null
  } catch {
    return null
  }
}

/** In one step, so that a start that is killed in its midst leaves the file whole. */
function write(file: string, secrets: Secrets): Secrets {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

const secret = () => randomBytes(32).toString('base64url')
const makeSecrets = (): Secrets => ({
  owner: secret(),
  mig: secret(),
  app: secret(),
  worker: secret(),
  backup: secret(),
  session: secret(),
})
