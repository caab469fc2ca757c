import { judge } from '@/lib/nominations/eligibility'
import { type Snapshot, snapshotText, takeSnapshot } from '@/lib/nominations/snapshot'
import { type Day, dayIn } from '@/lib/platform/dates'
import type { Prisma, RuleKind } from '@/lib/platform/prisma/client'
import type { Cast } from './cast.ts'
import { officeOf } from './cast.ts'
import { agencyId, governmentId, governmentNames } from './governments.ts'
import { idOf, minutesAfter, onDay, sha256 } from './ids.ts'
import type { Nominated } from './nominated.ts'
import { attachLetter } from './papers.ts'
import { agencyOf, type DemoPerson, factsOf } from './people.ts'
import type { Half } from './rounds.ts'
import type { DemoUser } from './trail.ts'
import { tellTrail } from './trail.ts'
import type { World } from './world.ts'

export type GivenWaiver = { personId: string; rule: RuleKind; by: string; reason: string; on: Day }

const motivations = [
  'Menangani layanan yang paling banyak diadukan warga dan akan memimpin perbaikannya setelah pelatihan.',
  'Menyusun kebijakan yang akan dipakai perangkat daerah lain; siap berbagi dengan rekan sejawat.',
  'Dua tahun terakhir memimpin perubahan cara kerja di unitnya dan memerlukan pembanding.',
  'Bertugas langsung di bidang tema pelatihan dan akan menerapkan hasilnya pada rencana kerja tahun depan.',
  'Menjadi penghubung antarunit; hasil pelatihan akan disampaikan dalam pertemuan bulanan.',
]

/** Counts nominations of one half: the agency's own order and the receipts. */
export function nominating(
  world: World,
  cast: Cast,
  half: Half,
  { waivers = [], withPapers = false }: { waivers?: readonly GivenWaiver[]; withPapers?: boolean } = {},
) {
  const perAgency = new Map<string, number>()
  let receipts = 0
  return (person: DemoPerson, at: Date, state: 'draft' | 'submitted' = 'submitted'): Nominated => {
    const priority = (perAgency.get(person.agency) ?? 0) + 1
    perAgency.set(person.agency, priority)
    const hr = officeOf(cast, half.government).hrOf(person.agency)
    const id = idOf('nomination', half.delegationId, person.id)
    const row: Prisma.NominationCreateManyInput = {
      id,
      cohortId: half.round.id,
      delegationId: half.delegationId,
      governmentId: governmentId(half.government),
      agencyId: agencyId(half.government, person.agency),
      personId: person.id,
      state,
      since: at,
      priority,
      motivation: motivations[(receipts + priority) % motivations.length]!,
      nominatedById: hr.id,
      createdAt: minutesAfter(at, -90),
    }
    const verdicts = judgeAt(person, half, waivers)
    const nominated = { row, person, half, hr, verdicts }
    world.nominations.push(row)
    tell(world, nominated, minutesAfter(at, state === 'draft' ? 0 : -90), hr, 'nomination.draft', { after: 'draft' })
    if (state === 'submitted') submit(world, nominated, at, ++receipts, withPapers)
    return nominated
  }
}

function judgeAt(person: DemoPerson, { round, leavesOn, returnsOn }: Half, waivers: readonly GivenWaiver[]) {
  const journey = { startsOn: leavesOn, endsOn: returnsOn }
  const own = waivers.filter(({ personId }) => personId === person.id)
  return judge(factsOf(person), round.rules, { firstTrainingDay: round.startsOn, journey, waivers: own })
}

function submit(world: World, nominated: Nominated, at: Date, receipt: number, withPapers: boolean) {
  const { row, person } = nominated
  const day = dayIn(at, 'Asia/Jakarta')
  const letter = {
    number: `800/${100 + receipt}/${person.agency.replaceAll(/[^A-Za-z]/g, '').toUpperCase()}/2024`,
    day,
  }
  const papers = withPapers ? [attachLetter(world, nominated, at, letter.number)] : []
  const snapshot = freeze(nominated, at, letter, papers)
  Object.assign(row, {
    receipt,
    submittedAt: at,
    letterNumber: letter.number,
    letterDate: onDay(day),
    // The sentences of verdicts are plain JSON; through text they lose their undefined fields, as in the database.
    snapshot: JSON.parse(JSON.stringify(snapshot)),
    snapshotVersion: snapshot.version,
    snapshotHash: sha256(snapshotText(snapshot)),
  })
  tell(world, nominated, at, nominated.hr, 'nomination.submit', { before: 'draft', after: 'submitted' })
}

function freeze(
  { row, person, half, verdicts }: Nominated,
  at: Date,
  letter: { number: string; day: Day },
  papers: Snapshot['nomination']['papers'],
): Snapshot {
  const { government, round } = half
  return takeSnapshot(
    {
      ...person,
      agency: agencyOf(person),
      government: { id: governmentId(government), name: governmentNames[government] },
    },
    { facts: factsOf(person), verdicts, rules: round.rules },
    { priority: row.priority, motivation: row.motivation ?? '', letter, papers },
    at,
  )
}

/** The trail's row of one move of a nomination. */
export function tell(
  world: World,
  { row, half }: Nominated,
  at: Date,
  by: DemoUser,
  action: string,
  states: { before?: string; after?: string; reason?: string } = {},
) {
  tellTrail(world, {
    at,
    by,
    action,
    subject: ['nomination', row.id as string],
    cohortId: half.round.id,
    nominationId: row.id as string,
    ...(states.before ? { before: { state: states.before } } : {}),
    ...(states.after ? { after: { state: states.after } } : {}),
    ...(states.reason ? { reason: states.reason } : {}),
  })
}
