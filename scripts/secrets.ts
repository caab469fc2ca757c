import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

export type Secrets = { owner: string; mig: string; app: string; session: string }

/**
 * The passwords of the three database roles and the key of the sign-in cookie.
 * Made on the first start, readable by the owner of the folder only.
 */
export function loadSecrets(home: string): Secrets {
  const file = join(home, 'secrets.json')
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 })
  const secrets = read(file)
  if (secrets) return secrets
  throw new Refusal(
    `${file} is damaged: put its copy back. Without one, this database cannot be opened; a new folder (ANGKATAN_DATA) begins anew.`,
  )
}

/** What the file holds, or null when it is not what the first start wrote. */
function read(file: string): Secrets | null {
  try {
    const held = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets> | null
    const names = ['owner', 'mig', 'app', 'session'] as const
    return names.every((name) => typeof held?.[name] === 'string' && held[name] !== '') ? (held as Secrets) : null
  } catch {
    return null
  }
}

function makeSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url')
  return { owner: secret(), mig: secret(), app: secret(), session: secret() }
}
