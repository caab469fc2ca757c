import { defaultRules } from '@/lib/cohorts/eligibility-rules'
import type { Day } from '@/lib/platform/dates'
import { june, may, spreadOver } from './calendar.ts'
import { type Cast, casting, officeOf } from './cast.ts'
import { governmentId } from './governments.ts'
import { idOf, minutesAfter, wib } from './ids.ts'
import type { Nominated } from './nominated.ts'
import { nominating } from './nominations.ts'
import { addHalf, addRound } from './rounds.ts'
import { assess, assign, descendingMeans, score } from './scores.ts'
import { decide } from './verifications.ts'
import type { World } from './world.ts'

/** In the order of the groups below: 3 assessed, 4 verified, 2 submitted, 1 returned. */
const agencies = ['DPMPTSP', 'Bapenda', 'Biro Organisasi', 'Diskominfo', 'Dinkes', 'Bappelitbang', 'PUPR', 'Disdik']
const programmeId = idOf('programme', 'sumut')
const themeId = idOf('theme', 'sumut', 'licensing')

/** A programme of Sumatera Utara's own, and its cohort in verification and scoring, with names shown to assessors. */
export function addSumutCohort(world: World, cast: Cast) {
  addProgramme(world)
  const round = addRound(world, cast, {
    ...{ key: 'licensing', host: 'sumut', programmeId, themeId, theme: '' },
    titleId: 'Perizinan Terpadu Daerah',
    titleEn: 'One-Stop Regional Licensing',
    startsOn: '2024-09-09',
    endsOn: '2024-09-13',
    opensOn: '2024-05-27',
    deadlineOn: '2024-06-18',
    createdOn: '2024-05-20',
    funding: 'Pelatihan oleh mitra, perjalanan oleh pemerintah provinsi',
    reserves: 2,
    state: 'selecting',
    since: wib('2024-06-20', '08:30'),
    rules: defaultRules(),
  })
  const half = addHalf(world, round, {
    ...{ government: 'sumut', seats: 5, state: 'preparing', since: wib('2024-05-27', '08:30') },
    ...{ leavesOn: '2024-09-08' as Day, returnsOn: '2024-09-14' as Day },
  })
  const take = casting(cast, 'sumut')
  const nominate = nominating(world, cast, half, { withPapers: true })
  const people = [...agencies, 'DPMPTSP', 'Bapenda'].map((agency) => take(agency))
  const times = spreadOver([...may(28, 29, 30), ...june(4, 6, 11, 13)], people.length)
  const all = people.map((person, n) => nominate(person, times[n]!))
  const checked = spreadOver(june(20, 21, 24), 7, '09:10', 40)
  all.slice(0, 7).forEach((nominated, n) => {
    decide(world, cast, nominated, 'verified', checked[n]!)
  })
  const note = 'Lampirkan surat izin atasan langsung.'
  decide(world, cast, all[9]!, 'returned', wib('2024-06-25', '13:40'), note, '2024-07-02')
  scoreSome(world, cast, all)
}

function addProgramme(world: World) {
  const own = { governmentId: governmentId('sumut') }
  const partnerId = idOf('partner', 'sumut')
  world.partners.push({ ...own, id: partnerId, name: 'Pusat Pelatihan Contoh', country: 'Singapura' })
  world.programmes.push({
    ...own,
    id: programmeId,
    partnerId,
    name: 'Pertukaran Praktik Pelayanan',
    abbreviation: 'PPP',
  })
  const titles = { titleId: 'Perizinan Terpadu', titleEn: 'One-Stop Licensing' }
  world.themes.push({ ...own, ...titles, id: themeId, programmeId })
}

/** Three are through; of the four in the assessors' hands one has one score. */
function scoreSome(world: World, cast: Cast, all: readonly Nominated[]) {
  const { assessors } = officeOf(cast, 'sumut')
  const means = descendingMeans(7)
  const times = spreadOver(june(26, 27), 3, '09:20', 50)
  all.slice(0, 3).forEach((nominated, n) => {
    assess(world, nominated, assessors, means[n + 1]!, n, times[n]!)
  })
  all.slice(3, 7).forEach((nominated, n) => {
    const given = assessors.map((assessor) => assign(world, nominated, assessor, wib('2024-06-25', '09:00')))
    const at = minutesAfter(wib('2024-06-27', '14:00'), 25)
    if (n === 0) score(world, nominated, given[0]!, assessors[0]!, means[2]!, 0, at)
  })
}
