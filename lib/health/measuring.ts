import 'server-only'
import { readFile, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { readLedger } from '@/lib/platform/backup/ledger'
import type { Write } from '@/lib/platform/db'
import { loopbackAddress, settings } from '@/lib/platform/settings'
import { readCertificate } from './certificate'
import { clockAhead } from './clock'
import type { Measures } from './measures'
import { findWeakSecrets } from './weak-secrets'

/** Takes all measures, on the machine of this process. */
export async function takeMeasures(tx: Write): Promise<Measures> {
  const { dataFolder, backupFolder, publicUrl, proxies, smtp } = settings()
  const isHttps = publicUrl.startsWith('https:')
  return {
    disk: await measureDisk(dataFolder),
    openFiles: await findOpenFiles(dataFolder),
    weakSecrets: findWeakSecrets(process.env),
    address: { isHttps, isLoopback: loopbackAddress() !== null, hasProxy: proxies.length > 0 },
    certificate: isHttps ? await readCertificate(publicUrl) : null,
    backup: await lookAtBackups(dataFolder, backupFolder),
    hasMail: smtp !== null,
    clockAhead: await clockAhead(tx),
    program: await readVersion(),
  }
}

async function lookAtBackups(data: string, folder: string): Promise<Measures['backup']> {
  const { made, failed } = readLedger(folder)
  const [here, there] = await Promise.all([data, folder].map((path) => stat(path).catch(() => null)))
  return {
    at: made[0]?.at ?? null,
    hasFailed: failed.length > 0,
    isOnSameDisk: Boolean(here && here.dev === there?.dev),
  }
}

async function measureDisk(folder: string): Promise<Measures['disk']> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { free: bavail * bsize, size: blocks * bsize }
  } catch {
    return null
  }
}

/** What only this user should read, and others may: the folder of the data, what is secret in it, and the settings. */
async function findOpenFiles(folder: string) {
  const kept = [
    folder,
    ...['secrets.json', 'forms.key', 'files'].map((name) => join(folder, name)),
    join(process.cwd(), '.env'),
  ]
  const open = await Promise.all(kept.map(async (path) => ((await isOpen(path)) ? [path] : [])))
  return open.flat()
}

async function isOpen(path: string) {
  const found = await stat(path).catch(() => null)
  return found !== null && (found.mode & 0o077) !== 0
}

/** The version of the program that runs. */
export async function readVersion(): Promise<string> {
  const text = await readFile(join(process.cwd(), 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
