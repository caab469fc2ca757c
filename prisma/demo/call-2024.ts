import { april, may, spreadOver } from './calendar.ts'
import { type Cast, casting, officeOf } from './cast.ts'
import type { GovernmentKey } from './governments.ts'
import { idOf, minutesAfter, wib } from './ids.ts'
import type { Nominated } from './nominated.ts'
import { type GivenWaiver, nominating } from './nominations.ts'
import type { DemoPerson } from './people.ts'
import type { Half } from './rounds.ts'
import { assess, descendingMeans, type Means } from './scores.ts'
import { decide, withdraw } from './verifications.ts'
import type { World } from './world.ts'

/** Agencies of those who were scored and did not go, best first. */
const others: Record<GovernmentKey, readonly string[]> = {
  jambi: [
    ...['Disdik', 'Bappeda', 'Dinkes', 'PUPR', 'BPKAD', 'DLH', 'Dishub', 'Diskominfo', 'DPMPTSP', 'Bagian Hukum'],
    ...['BKPSDMD', 'Disdik', 'PUPR', 'Dinkes', 'Bappeda', 'RSUD Abdul Manap', 'BPPRD', 'Inspektorat', 'DLH'],
    ...['Bagian Organisasi', 'Disdukcapil', 'Disnaker', 'Dinsos', 'Perkim', 'Dishub', 'Diskominfo', 'Disdik'],
    ...['Dinkes', 'BPKAD', 'DPMPTSP', 'PUPR'],
  ],
  sumut: ['BKD', 'Bappelitbang', 'Diskominfo', 'Dinkes', 'Disdik', 'PUPR', 'Biro Organisasi', 'Bappelitbang'],
}
const noPassport = 'Paspor belum ada sampai akhir verifikasi.'
const noSkp = 'Predikat SKP 2023 tidak dapat ditunjukkan sampai akhir verifikasi.'
const noDiscipline = 'Surat keterangan disiplin tidak disampaikan sampai akhir verifikasi.'
const ineligible: Record<GovernmentKey, readonly (readonly [agency: string, profile: string, reason: string])[]> = {
  jambi: [
    ['PUPR', 'noPassport', noPassport],
    ['Disdik', 'noPassport', noPassport],
    ['DLH', 'noPassport', noPassport],
    ['BPKAD', 'noPassport', noPassport],
    ['Bappeda', 'skpUnknown', noSkp],
    ['Dinkes', 'skpUnknown', noSkp],
    ['Dishub', 'disciplineUnknown', noDiscipline],
    ['Disdukcapil', 'disciplineUnknown', noDiscipline],
  ],
  sumut: [
    ['Bappelitbang', 'noPassport', noPassport],
    ['Dinkes', 'noPassport', noPassport],
    ['PUPR', 'skpUnknown', noSkp],
  ],
}
const withdrawn: Record<GovernmentKey, readonly string[]> = {
  jambi: ['Dinkes', 'Disdik', 'Kec. Danau Sipin'],
  sumut: ['Disdik'],
}
const callDays = april(2, 3, 4, 5, 16, 17, 18, 19, 22, 23, 24, 25, 26)
const verifyingDays = [...april(29, 30), ...may(2, 3)]
const scoringDays = may(6, 7, 8, 13, 14, 15)
/** Means of the one who stands below the gate of integrity, however many the points. */
const belowGate: Means = { achievement: 450, loyalty: 400, integrity: 250 }

/** The whole call of one government; gives the assessed nominations. `order` are the first of the ranking. */
export function runCall(
  world: World,
  cast: Cast,
  half: Half,
  order: readonly DemoPerson[],
  waivers: readonly GivenWaiver[],
) {
  const { government } = half
  const take = casting(cast, government)
  const ranked = [...order, ...others[government].map((agency) => take(agency))]
  const out = ineligible[government].map(([agency, profile]) => take(agency, profile))
  const back = withdrawn[government].map((agency) => take(agency))
  const all = [...ranked, ...out, ...back].sort((a, b) => (idOf(a.id) < idOf(b.id) ? -1 : 1))
  const nominate = nominating(world, cast, half, { waivers })
  const times = spreadOver(callDays, all.length)
  const nominations = new Map(all.map((person, n) => [person, nominate(person, times[n]!)]))
  const of = (person: DemoPerson) => nominations.get(person) as Nominated
  back.forEach((person) => {
    withdraw(world, of(person), wib('2024-04-29', '15:10'), 'Dibutuhkan di unit kerja pada hari pelatihan.')
  })
  const decidedAt = spreadOver(verifyingDays, ranked.length + out.length, '08:30', 22)
  ranked.forEach((person, n) => {
    decide(world, cast, of(person), 'verified', decidedAt[n]!)
  })
  out.forEach((person, n) => {
    const at = minutesAfter(decidedAt[ranked.length + n]!, 5)
    decide(world, cast, of(person), 'ineligible', at, ineligible[government][n]![2])
  })
  return scoreAll(world, cast, half, ranked.map(of))
}

function scoreAll(world: World, cast: Cast, half: Half, ranked: Nominated[]) {
  const { assessors } = officeOf(cast, half.government)
  const gated = half.government === 'jambi' ? 1 : 0
  const means = descendingMeans(ranked.length - gated)
  const times = spreadOver(scoringDays, ranked.length, '09:10', 40)
  ranked.forEach((nominated, n) => {
    assess(world, nominated, assessors, means[n] ?? belowGate, n, times[n]!)
  })
  return ranked
}
