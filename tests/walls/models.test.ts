import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, describe, expect, it } from 'vitest'
import { Prisma, PrismaClient } from '@/lib/platform/prisma/client'
import { database } from '@/tests/support/database'
import { connect } from './session'

const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.owner }) })
afterAll(() => client.$disconnect())

type Reader = { findMany(query: { take: number }): Promise<unknown[]> }
const modelOf = (name: string) => (client as unknown as Record<string, Reader>)[name[0]!.toLowerCase() + name.slice(1)]!
const models = Object.values(Prisma.ModelName)

describe('schema and migrations agree', () => {
  it.each(models)('%s is read from a freshly migrated database with every column', async (name) => {
    expect(await modelOf(name).findMany({ take: 1 })).toEqual([])
  })

  it('no table or column stands in the database that the schema does not have', async () => {
    const owner = await connect(database.owner)
    const { rows } = await owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and table_name <> '_prisma_migrations'`,
    )
    await owner.end()
    const fields = models.flatMap((model) => {
      const scalars = Prisma[`${model}ScalarFieldEnum` as 'UserScalarFieldEnum']
      return Object.values(scalars).map((field) => `${model}.${field}`)
    })
    expect(rows.map(({ name }) => name).sort()).toEqual(fields.sort())
  })
})
