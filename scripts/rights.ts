import { readFileSync } from 'node:fs'
import pg from 'pg'
import { inProject } from './paths.ts'

/**
 * What prisma/rights.sql gives the web process's role, by that role's name: the role has another one where the office
 * brings its own PostgreSQL.
 */
export function rightsOf(appRole: string) {
  return readFileSync(inProject('prisma/rights.sql'), 'utf8').replaceAll(':app', pg.escapeIdentifier(appRole))
}

/** The role that an address signs in as. */
export function roleOf(url: string | undefined) {
  return (url && decodeURIComponent(new URL(url).username)) || 'app'
}
