import { readFileSync } from 'node:fs'
import pg from 'pg'
import { inProject } from './paths.ts'

/** The names of the weak roles: other ones where the office brings its own PostgreSQL, and there maybe the first alone. */
export type WeakRoles = { app: string; worker?: string; backup?: string }

/** What prisma gives the roles of the web, of the worker and of backups, by their names. */
export function rightsOf({ app, worker, backup }: WeakRoles) {
  const web = read('rights.sql')
  const of = (role: string) => web.replaceAll(':app', pg.escapeIdentifier(role))
  const more = worker ? [of(worker), read('worker.sql').replaceAll(':worker', pg.escapeIdentifier(worker))] : []
  if (backup) more.push(read('backup.sql').replaceAll(':backup', pg.escapeIdentifier(backup)))
  return [read('jobs.sql'), of(app), ...more].join('\n')
}

const read = (file: string) => readFileSync(inProject('prisma', file), 'utf8')

/** The role that an address signs in as; the embedded database's where there is none. */
export const roleOf = (url: string) => (url && decodeURIComponent(new URL(url).username)) || 'app'
