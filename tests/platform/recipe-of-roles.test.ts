import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, expect, inject, it } from 'vitest'
import '@/tests/support/database'
import { checkDatabase } from '../../scripts/external-database.ts'

// Roles belong to the whole cluster, so those of this test have names of their own and go at the end.
const suffix = `_recipe_${process.pid}`
const roles = ['mig', 'app', 'worker', 'backup'] as const
const database = `angkatan${suffix}`
const root = new pg.Client(inject('root'))
await root.connect()
afterAll(async () => {
  await root.query(`drop database if exists ${database}`)
  for (const role of roles) await root.query(`drop role if exists ${role}${suffix}`)
  await root.end()
})

it('the recipe of the roles makes those that Angkatan takes, each with its own password', async () => {
  const recipe = readFileSync(new URL('../../deploy/roles.sql', import.meta.url), 'utf8')
  const secrets = [...recipe.matchAll(/^\\getenv (\w+) [A-Z_]+$/gm)].map(([, name]) => name!)
  let sql = recipe.replaceAll(/^(?:\\getenv|--).*$/gm, '').replaceAll(/\bangkatan\b/g, database)
  for (const role of roles) sql = sql.replace(`role ${role} `, `role ${role}${suffix} `)
  sql = sql.replace('owner mig', `owner mig${suffix}`)
  for (const secret of secrets) {
    expect(sql.split(`:'${secret}'`), secret).toHaveLength(2)
    sql = sql.replace(`:'${secret}'`, `'${secret}'`)
  }
  for (const statement of sql.split(';')) if (statement.trim()) await root.query(statement)

  const address = (role: (typeof roles)[number], secret: string) => {
    const url = new URL(inject('root'))
    Object.assign(url, { username: `${role}${suffix}`, password: secret, pathname: `/${database}` })
    return url.href
  }
  const [owner, app, worker, backup] = roles.map((role, at) => address(role, secrets[at]!))
  await checkDatabase({ owner: owner!, app: app!, worker, backup })
})
