import pg from 'pg'
import type { Secrets } from './secrets.ts'

const weak = 'login nosuperuser nobypassrls nocreatedb nocreaterole'

/**
 * Five roles: the cluster's `owner` (superuser, the starter only), `mig` (owns the database, migrates and loads),
 * `app` (the web), `worker` (jobs), `backup` (reads all, writes nothing). `root` is the owner's address. Repeating it is
 * harmless.
 */
export async function addRolesAndDatabase(root: string, secrets: Secrets) {
  const client = new pg.Client(root)
  await client.connect()
  try {
    await addRole(client, 'mig', `${weak} password '${secrets.mig}'`)
    await addRole(client, 'app', `${weak} noinherit password '${secrets.app}'`)
    await addRole(client, 'worker', `${weak} noinherit password '${secrets.worker}'`)
    await addRole(client, 'backup', `${weak} noinherit password '${secrets.backup}'`)
    await addDatabase(client)
  } finally {
    await client.end()
  }
}

async function addRole(client: pg.Client, name: string, options: string) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
  if (!rowCount) await client.query(`create role ${name} ${options}`)
}

async function addDatabase(client: pg.Client) {
  const { rowCount } = await client.query(`select from pg_database where datname = 'angkatan'`)
  if (rowCount) return
  // Its owner may create the trusted extensions (btree_gist, citext, pgcrypto, unaccent, pg_trgm) in migrations.
  await client.query('create database angkatan owner mig')
  await client.query('revoke temporary on database angkatan from public')
}
