import { house, isIn, markOf, type Source } from '../architecture/house.ts'

/**
 * What the run is about. rules: files of a slice that run on any side · platform: the doors and what stands beside them ·
 * work: files of a slice that write. Queries are held by the matrix and the walls; texts are no rules.
 */
export const areas = ['rules', 'platform', 'work'] as const
export type Area = (typeof areas)[number]

/** Of the platform: what starts a process or a connection, which tests of a running program hold. */
const starting = ['boot', 'boot-guard', 'client-clock', 'db', 'log', 'settings', 'statement-names']

export function areaOf(source: Source): Area | null {
  const { path, text } = source
  if (!isIn(path, 'lib') || isIn(path, 'lib/i18n') || /messages\.ts$|labels?\.ts$/.test(path)) return null
  if (isIn(path, 'lib/platform')) return starting.some((one) => path === `lib/platform/${one}.ts`) ? null : 'platform'
  if (markOf(source) === null) return 'rules'
  return markOf(source) === 'use server' || /\bWrite\b/.test(text) ? 'work' : null
}

export const sourcesOf = (wanted: readonly Area[], isWanted: (path: string) => boolean) =>
  house.filter((source) => wanted.includes(areaOf(source)!) && isWanted(source.path))
