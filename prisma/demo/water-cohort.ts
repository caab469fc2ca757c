import { defaultRules, type EligibilityRule } from '@/lib/cohorts/eligibility-rules'
import type { Day } from '@/lib/platform/dates'
import { june, may, spreadOver } from './calendar.ts'
import { type Cast, casting, officeOf } from './cast.ts'
import { idOf, minutesAfter, wib } from './ids.ts'
import type { Nominated } from './nominated.ts'
import { nominating, tell } from './nominations.ts'
import { addHalf, addRound, type Half } from './rounds.ts'
import { assess, assign, descendingMeans, score } from './scores.ts'
import { decide, withdraw } from './verifications.ts'
import type { World } from './world.ts'

/** In the order of the groups below: 9 assessed, 7 verified, 3 submitted, 2 returned, 2 ineligible, 1 withdrawn. */
const agencies = [
  ...['Tirta Mayang', 'PUPR', 'Tirta Mayang', 'DLH', 'Perkim', 'Tirta Mayang', 'Dinkes', 'PUPR', 'DLH'],
  ...['Tirta Mayang', 'PUPR', 'Perkim', 'Tirta Mayang', 'DLH', 'Bappeda', 'Tirta Mayang'],
  ...['Dinkes', 'PUPR', 'Dinsos'],
  ...['Tirta Mayang', 'Perkim'],
  ...['DLH', 'Bagian Organisasi'],
  'Tirta Mayang',
]
const returns = [
  'Sertakan surat keterangan masa kerja dari Perumda.',
  'Surat kepala perangkat daerah belum ditandatangani.',
]
const ineligibleFor = [
  'Paspor belum ada sampai akhir verifikasi.',
  'Predikat SKP 2023 tidak dapat ditunjukkan sampai akhir verifikasi.',
]

const rules = (): EligibilityRule[] =>
  defaultRules().map((rule) =>
    rule.kind === 'kind' ? { kind: 'kind', params: { kinds: ['pns', 'pppk', 'bumd'] } } : rule,
  )

/** A cohort being selected on 28 June 2024: facts still to check, scores still to give, names hidden. */
export function addWaterCohort(world: World, cast: Cast) {
  const round = addRound(world, cast, {
    key: 'water',
    theme: 'Water Management',
    titleId: 'Layanan Air Minum Perkotaan',
    titleEn: 'Urban Drinking Water Services',
    startsOn: '2024-09-02',
    endsOn: '2024-09-06',
    opensOn: '2024-05-20',
    deadlineOn: '2024-06-14',
    createdOn: '2024-05-13',
    blind: true,
    reserves: 4,
    papers: ['cover_letter'],
    state: 'selecting',
    since: wib('2024-06-19', '08:20'),
    rules: rules(),
  })
  const half = addHalf(world, round, {
    ...{ government: 'jambi', seats: 12, state: 'preparing', since: wib('2024-05-20', '08:30') },
    ...{ leavesOn: '2024-09-01' as Day, returnsOn: '2024-09-07' as Day },
  })
  const all = nominateAll(world, cast, half)
  verifyAll(world, cast, all)
  const scored = all.slice(0, 9)
  const { assessors } = officeOf(cast, 'jambi')
  const means = descendingMeans(scored.length)
  const times = spreadOver(june(25, 26, 27), scored.length, '09:15', 60)
  // Neither in the order of the receipts nor of the ranking: the list is read as it comes.
  scored.forEach((nominated, n) => {
    assess(world, nominated, assessors, means[(n * 4) % scored.length]!, n, times[n]!)
  })
  beginScoring(world, cast, all.slice(9, 16))
}

function nominateAll(world: World, cast: Cast, half: Half): Nominated[] {
  const take = casting(cast, 'jambi')
  const people = agencies.map((agency, n) => {
    const profile = n === 21 ? 'noPassport' : n === 22 ? 'skpUnknown' : 'ready'
    return take(agency, agency === 'Tirta Mayang' ? 'company' : profile)
  })
  const nominate = nominating(world, cast, half, { withPapers: true })
  const order = people.map((_, n) => n).sort((a, b) => (idOf(people[a]!.id) < idOf(people[b]!.id) ? -1 : 1))
  const days = [...may(22, 27, 28, 29, 30), ...june(3, 4, 5, 6, 10, 11, 12, 13, 14)]
  const times = spreadOver(days, people.length)
  const made = new Map(order.map((n, k) => [n, nominate(people[n]!, times[k]!)]))
  return people.map((_, n) => made.get(n)!)
}

function verifyAll(world: World, cast: Cast, all: readonly Nominated[]) {
  const times = spreadOver(june(19, 20, 21), 16, '09:00', 30)
  all.slice(0, 16).forEach((nominated, n) => {
    decide(world, cast, nominated, 'verified', times[n]!)
  })
  all.slice(19, 21).forEach((nominated, n) => {
    decide(world, cast, nominated, 'returned', wib('2024-06-24', `1${n}:30`), returns[n]!, '2024-07-01')
  })
  all.slice(21, 23).forEach((nominated, n) => {
    decide(world, cast, nominated, 'ineligible', wib('2024-06-25', `1${n}:10`), ineligibleFor[n]!)
  })
  withdraw(world, all[23]!, wib('2024-06-10', '14:45'), 'Mutasi ke perusahaan lain.')
}

/** Verified ones in the hands of the assessors: three have one score, one assessor has stepped back. */
function beginScoring(world: World, cast: Cast, verified: readonly Nominated[]) {
  const { assessors } = officeOf(cast, 'jambi')
  const assignedAt = wib('2024-06-24', '09:00')
  verified.forEach((nominated, n) => {
    const [first, second] = [assessors[n % 3]!, assessors[(n + 1) % 3]!]
    const opened = assign(world, nominated, first, assignedAt)
    assign(world, nominated, second, assignedAt)
    if (n < 3) {
      const means = descendingMeans(7)[n + 2]!
      score(world, nominated, opened, first, means, 0, minutesAfter(wib('2024-06-27', '10:00'), n * 45))
    }
  })
  const last = verified.at(-1)!
  const conflicted = assign(world, last, assessors[2]!, assignedAt)
  const at = wib('2024-06-26', '15:20')
  Object.assign(conflicted, { conflictAt: at, conflictReason: 'Pernah menjadi atasan langsung.', version: 2 })
  tell(world, last, at, assessors[2]!, 'assessment.conflict')
}
