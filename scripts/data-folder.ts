import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './refusal.ts'

/** Makes the data folder, readable by its owner only; one sentence when that is not possible. */
export function makeDataFolder(home: string) {
  if (existsSync(home)) return
  try {
    // One at a time: the recursive form never returns under /proc.
    if (!existsSync(dirname(home))) makeDataFolder(dirname(home))
    mkdirSync(home, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code || code === 'EEXIST') throw error
    const reason = code === 'EROFS' ? 'the file system is read-only' : `this user may not write there (${code})`
    throw new Refusal(`Angkatan cannot make its data folder ${home}: ${reason}. Choose another with ANGKATAN_DATA.`)
  }
}
