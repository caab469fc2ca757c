import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findBootFault, findTooStrong } from '@/lib/platform/boot'
import { database } from '@/tests/support/database'

// Roles belong to the whole cluster, so these have names of their own and go at the end.
const roles = { super: 'superuser', bypass: 'bypassrls', creator: 'createrole', member: 'in role mig', weak: '' }
const root = new pg.Client(inject('root'))
const nameOf = (role: string) => `boot_${role}_${process.pid}`
const addressOf = (role: string) => database.app.replace(/\/\/app:[^@]*@/, `//${nameOf(role)}:secret@`)

beforeAll(async () => {
  await root.connect()
  for (const [role, right] of Object.entries(roles)) {
    await root.query(`create role ${nameOf(role)} login password 'secret' ${right}`)
  }
})

afterAll(async () => {
  for (const role of Object.keys(roles)) await root.query(`drop role ${nameOf(role)}`)
  await root.end()
})

describe('the web process', () => {
  it('serves with the role of the app', async () => {
    expect(await findBootFault(database.app)).toBeNull()
  })

  it.each([
    ['super', 'is a superuser'],
    ['bypass', 'has BYPASSRLS'],
    ['creator', 'has CREATEROLE'],
    ['member', 'owns a table'],
  ])('does not serve with a role that is too strong: %s', async (role, reason) => {
    expect(await findBootFault(addressOf(role))).toContain(`The role ${nameOf(role)} of DATABASE_URL ${reason}`)
  })

  it('does not serve with the owner of the tables', async () => {
    expect(await findBootFault(database.owner)).toContain('The role mig of DATABASE_URL owns a table')
  })

  it('does not serve with the role of the worker, which may begin jobs as anybody', async () => {
    expect(await findBootFault(database.worker)).toMatch(/^The role worker of DATABASE_URL may begin jobs/)
  })

  it('does not serve when the database cannot be reached', async () => {
    expect(await findBootFault('postgresql://app@127.0.0.1:1/none')).toContain('cannot be used: connect ECONNREFUSED')
  })

  it('does not serve on a schema that lacks a migration', async () => {
    const owner = new pg.Client(database.owner)
    await owner.connect()
    await owner.query('update _prisma_migrations set finished_at = null where migration_name like $1', ['%_start'])
    expect(await findBootFault(database.app)).toMatch(
      /^The database lacks the migration \d+_start: run npm run migrate\.$/,
    )
    await owner.query('update _prisma_migrations set finished_at = now()')
    await owner.end()
  })
})

describe('the worker', () => {
  it('works with its own role, and with neither the web’s nor one that is too strong', async () => {
    expect(await findBootFault(database.worker, 'worker')).toBeNull()
    expect(await findBootFault(database.app, 'worker')).toMatch(
      /^The role app of DATABASE_WORKER_URL may not begin jobs/,
    )
    expect(await findBootFault(addressOf('super'), 'worker')).toMatch(/of DATABASE_WORKER_URL is a superuser/)
  })
})

describe('the start with an own PostgreSQL', () => {
  it('refuses a role that is the owner of the migrations, or a member of it, before there is a table', async () => {
    const asMember = new pg.Client(addressOf('member'))
    await asMember.connect()
    expect(await findTooStrong(asMember, 'mig')).toContain('is a member of the role of DATABASE_OWNER_URL')
    expect(await findTooStrong(asMember, nameOf('member'))).toContain('is the role of DATABASE_OWNER_URL too')
    await asMember.end()
  })
})
