import { readFileSync } from 'node:fs'
import pg from 'pg'
import { inProject } from './paths.ts'

/** The names of the two weak roles: other ones where the office brings its own PostgreSQL, and there maybe no worker. */
export type WeakRoles = { app: string; worker?: string }

/** What prisma gives the roles of the web and of the worker, by their names. */
export function rightsOf({ app, worker }: WeakRoles) {
  const web = read('rights.sql')
  const of = (role: string) => web.replaceAll(':app', pg.escapeIdentifier(role))
  const more = worker ? [of(worker), read('worker.sql').replaceAll(':worker', pg.escapeIdentifier(worker))] : []
  return [read('jobs.sql'), of(app), ...more].join('\n')
}

const read = (file: string) => readFileSync(inProject('prisma', file), 'utf8')

/** The role that an address signs in as; the embedded database's where there is none. */
export const roleOf = (url: string) => (url && decodeURIComponent(new URL(url).username)) || 'app'
