import { connection } from 'next/server'
import { db } from '@/lib/platform/db'

/** The floor: no session, no layout, no permission; 50 joined rows through the same client. Only in a build made to be measured. */
export default async function BarePage() {
  await connection()
  const rows = await db().cohort.findMany({
    select: {
      id: true,
      titleId: true,
      venue: true,
      programme: { select: { name: true } },
      host: { select: { name: true } },
    },
    take: 50,
  })
  const shown = Array.from({ length: 50 }, (_, index) => rows[index % Math.max(rows.length, 1)])
  return (
    <table>
      <tbody>
        {shown.map((row, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{row?.titleId}</td>
            <td>{row?.venue}</td>
            <td>{row?.programme.name}</td>
            <td>{row?.host.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
