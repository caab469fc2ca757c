import { PrismaPg } from '@prisma/adapter-pg'
import { connection } from 'next/server'
import { PrismaClient } from '@/lib/platform/prisma/client.ts'

const adapter = new PrismaPg({ connectionString: process.env.BENCH_DATABASE_URL })
const everything = new PrismaClient({ adapter })

/** The floor: no session, layout, permission or wall; 50 joined rows. Only in a build made to be measured. */
export default async function BarePage() {
  await connection()
  const people = await everything.person.findMany({
    select: { id: true, name: true, post: true, agency: { select: { name: true } } },
    orderBy: { id: 'asc' },
    take: 50,
  })
  return (
    <table>
      <tbody>
        {people.map(({ id, name, post, agency }, index) => (
          <tr key={id}>
            <td>{index + 1}</td>
            <td>{name}</td>
            <td>{post}</td>
            <td>{agency.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
