import 'server-only'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'

/** The days that were added to the national ones, the latest first. */
export async function listHolidays(tx: Read): Promise<{ day: Day; name: string }[]> {
  const rows = await tx.holiday.findMany({ orderBy: { day: 'desc' }, take: 200 })
  return rows.map(({ day, name }) => ({ day: dayFromColumn(day), name }))
}
