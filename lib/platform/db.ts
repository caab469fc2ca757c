import 'server-only'
import { CountedConnections, countStatement } from './connections'
import { type Prisma, PrismaClient } from './prisma/client.ts'
import { settings } from './settings'
import { nameStatement } from './statement-names'

const hold = globalThis as { angkatanDb?: PrismaClient }

/** The writing client, under the weak role of the web or of the worker. Only lib/platform, prisma/demo and tests may call it. */
export function db(): PrismaClient {
  hold.angkatanDb ??= new PrismaClient({
    adapter: new CountedConnections(
      {
        connectionString: settings().databaseUrl,
        max: settings().databaseConnections,
        connectionTimeoutMillis: 5000,
        statement_timeout: settings().isWorker ? 110_000 : 5000,
        lock_timeout: 2000,
        idle_in_transaction_session_timeout: settings().isWorker ? 60_000 : 10_000,
      },
      {
        statementNameGenerator: (query) => {
          countStatement()
          // The driver takes an absent name as "do not keep"; its type does not say so.
          return nameStatement(query) as string
        },
      },
    ),
  })
  return hold.angkatanDb
}

/** A transaction that may write. */
export type Write = Prisma.TransactionClient
type ReadVerb = 'findMany' | 'findFirst' | 'findUnique' | 'count' | 'aggregate' | 'groupBy'
type Model = Exclude<keyof Write, `$${string}` | symbol>

/** What a query gets: reading verbs only, so that a write in a query does not compile. */
export type Read = { [M in Model]: Pick<Write[M], Extract<ReadVerb, keyof Write[M]>> }
