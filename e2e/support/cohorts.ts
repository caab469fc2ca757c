import { ask } from './database.ts'
import type { World } from './world.ts'

/** The demo's cohorts by what they are known for: the one that leaves, the one being scored, the open call. */
const titles = {
  leaving: 'Inovasi Tata Kelola',
  scored: 'Layanan Air Minum Perkotaan',
  open: 'Tata Kelola Data dan Kecerdasan Artifisial untuk Layanan Publik',
} as const

/** A cohort of the demo with the delegation that the host, or a joined government, has in it. */
export async function findCohort(world: World, which: keyof typeof titles, government: 'jambi' | 'sumut' = 'jambi') {
  const [row] = await ask<{ id: string; delegationId: string }>(
    world,
    `select c.id, d.id as "delegationId" from "Cohort" c join "Delegation" d on d."cohortId" = c.id
     join "Government" g on g.id = d."governmentId"
     where c."titleId" = $1 and c.state <> 'closed' and g.name ilike '%' || $2 || '%' order by c."trainingStartsOn" desc`,
    [titles[which], government === 'sumut' ? 'sumatera utara' : government],
  )
  if (!row) throw new Error(`The demo has no such cohort: ${which} of ${government}`)
  return row
}
