import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Secrets = { owner: string; mig: string; app: string; session: string }

/**
 * The passwords of the three database roles and the key of the sign-in cookie.
 * Made on the first start, readable by the owner of the folder only.
 */
export function loadSecrets(home: string): Secrets {
  const file = join(home, 'secrets.json')
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 })
  return JSON.parse(readFileSync(file, 'utf8'))
}

function makeSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url')
  return { owner: secret(), mig: secret(), app: secret(), session: secret() }
}
