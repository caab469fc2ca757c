import { PrismaPg } from '@prisma/adapter-pg'
import type { Write } from '@/lib/platform/db'
import { constraintOf } from '@/lib/platform/doors/database-error'
import { Refused } from '@/lib/platform/doors/refusal'
import { PrismaClient } from '@/lib/platform/prisma/client'

/** One contender: works in a transaction of its own, begun like any request, after all others stand ready too. */
export type Contender = {
  kind: string
  /** Runs before the start signal, so that whatever is read may be stale at the write. Gives false to stand back. */
  look?: (tx: Write) => Promise<boolean>
  /** Throws when the program or the database refuses; whoever comes through has had its effect. */
  write: (tx: Write) => Promise<unknown>
}

export const contenders = 50

/** A client that lets as many transactions run at the same time as there are contenders. */
export const openRing = (connectionString: string) =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString, max: contenders }) })

/** What the walls answer whoever comes too late. Anything else that is thrown is a fault of the test. */
const walls = ['Delegation_seats_hold', 'AwayPeriod_never_twice', 'Participant_once_per_cohort']
const isLate = (error: unknown) => error instanceof Refused || walls.includes(constraintOf(error) ?? '')

class StoodBack extends Error {}

/** Every contender begins, then all write at the same moment. Gives the kinds of those who committed an effect. */
export async function race(ring: PrismaClient, tokenHash: string, field: Contender[]): Promise<string[]> {
  let ready = 0
  let start = () => {}
  const started = new Promise<void>((resolve) => {
    start = resolve
  })
  const run = ({ look, write }: Contender) =>
    ring.$transaction(
      async (tx) => {
        await tx.$queryRaw`select begin_request(${tokenHash}, false)`
        const stays = look ? await look(tx) : true
        if (++ready === field.length) start()
        await started
        if (!stays) throw new StoodBack('saw no seat')
        await write(tx)
      },
      { maxWait: 30_000, timeout: 60_000 },
    )
  const ends = await Promise.allSettled(field.map(run))
  for (const end of ends)
    if (end.status === 'rejected' && !isLate(end.reason) && !(end.reason instanceof StoodBack)) throw end.reason
  return field.filter((_, n) => ends[n]!.status === 'fulfilled').map(({ kind }) => kind)
}
