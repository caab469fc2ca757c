import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Refusal } from './refusal.ts'

const shape = /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/i

/**
 * The key that opens backups: of the file after --key, of ANGKATAN_BACKUP_KEY, or as it is typed without being shown.
 * Never of the command line itself, which every process of the machine may read. Throws a Refusal for a text without one.
 */
export async function readSecretKey(argv: readonly string[] = process.argv): Promise<string> {
  const at = argv.indexOf('--key')
  const text = at === -1 ? process.env.ANGKATAN_BACKUP_KEY || (await ask()) : readKeyFile(argv[at + 1])
  const found = shape.exec(text)
  if (!found) throw new Refusal('That is no key of backups: it begins with AGE-SECRET-KEY-1.')
  return found[0].toUpperCase()
}

function readKeyFile(path: string | undefined) {
  if (!path) throw new Refusal('Say in which file the key stands: --key /path/to/key')
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Refusal(`The key could not be read from ${path} (${(error as NodeJS.ErrnoException).code}).`)
  }
}

async function ask() {
  if (!process.stdin.isTTY) return readFileSync(process.stdin.fd, 'utf8')
  process.stderr.write('The key of the backups (it is not shown): ')
  const mute = new Writable({ write: (_, __, done) => done() })
  const reader = createInterface({ input: process.stdin, output: mute, terminal: true })
  try {
    for await (const line of reader) return line
    return ''
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}
