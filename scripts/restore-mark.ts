import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** That a restore has begun and not ended: of which file, and which backup was made of what stood there before. */
export type RestoreMark = { file: string; safety: string | null }

const fileIn = (dataFolder: string) => join(dataFolder, 'restore.json')

export function readMark(dataFolder: string): RestoreMark | null {
  return existsSync(fileIn(dataFolder)) ? JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) : null
}

export function setMark(dataFolder: string, mark: RestoreMark) {
  writeFileSync(`${fileIn(dataFolder)}.new`, JSON.stringify(mark), { mode: 0o600, flush: true })
  renameSync(`${fileIn(dataFolder)}.new`, fileIn(dataFolder))
}

export const clearMark = (dataFolder: string) => rmSync(fileIn(dataFolder), { force: true })

/** Nobody serves what was put back by half: the restore is run again, or the mark taken away by hand. */
export function refuseHalfRestored(dataFolder: string) {
  const mark = readMark(dataFolder)
  if (!mark) return
  const before = mark.safety ? ` What stood here before is in ${mark.safety}.` : ''
  throw new Refusal(
    `A restore of ${mark.file} was interrupted, so Angkatan does not start: run npm run restore -- ${mark.file} again.${before}`,
  )
}
