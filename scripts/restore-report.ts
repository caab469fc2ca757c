import { basename } from 'node:path'
import { sumOf } from '../lib/platform/backup/manifest.ts'
import type { Restored } from './restore-run.ts'

/** What a restore ends with: what stands there now, table by table, and what whoever did it has to know. */
export function describeRestored(restored: Restored, file: string): string {
  const { manifest, totals, safety, before, applied, chains } = restored
  const broken = chains.filter(({ fault }) => fault !== null).length
  const wide = Math.max(...totals.tables.map(({ name }) => name.length))
  const lost = totals.missing.length + totals.differing.length
  return [
    `Restored ${basename(file)} of ${manifest.government ?? 'an installation that nobody has begun'}, as it was at ${manifest.at}`,
    `made by Angkatan ${manifest.program} on PostgreSQL ${manifest.postgres}; ${applied.length ? `brought up by ${applied.length} migrations` : 'no migration was due'}`,
    '',
    ...totals.tables.map(
      ({ name, rows, sha256 }) => `${name.padEnd(wide)} ${String(rows).padStart(9)} rows  ${sha256}`,
    ),
    '',
    `${sumOf(totals)} rows in ${totals.tables.length} tables, each compared after it was put back`,
    `${totals.files.length} files, each compared${lost ? `; ${lost} were missing or damaged already when the backup was made` : ''}`,
    `last entry of the trail: number ${manifest.trail.lastNumber ?? '–'} of ${manifest.trail.lastAt ?? '–'}, ${manifest.trail.rows} in all`,
    broken
      ? `THE TRAIL IS BROKEN in ${broken} of ${chains.length} chains: npm run trail:verify says where`
      : `the trail is whole: ${chains.length} chains`,
    '',
    `Ended: sessions (${safety.sessions}) and links (${safety.links}). Everybody signs in anew.`,
    safety.held
      ? `Held, because it may have been done since: what waited in the background (${safety.held}); Administration, Background work, asks you which to do.`
      : 'Nothing waited to be done.',
    ...describeSince(restored),
    before ? `What stood here before is in the backup ${before}.` : '',
  ]
    .filter((line, n, all) => line !== '' || all[n - 1] !== '')
    .join('\n')
    .trimEnd()
}

function describeSince({ safety: { locked, ended, passwords }, before, manifest }: Restored) {
  if (!before)
    return [
      `What was taken from somebody after ${manifest.at} (an account locked, a role ended, a password changed) is as it was then: do it again.`,
    ]
  return [
    `Since then accounts were locked (${locked}) and roles ended (${ended}): they stay so.`,
    ...(passwords
      ? [
          `Accounts whose password was changed or taken away since: ${passwords}. They have none now, and need a link (npm run account:link for an administrator).`,
        ]
      : []),
  ]
}
