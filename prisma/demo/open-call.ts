import { defaultRules } from '@/lib/cohorts/eligibility-rules'
import type { Day } from '@/lib/platform/dates'
import { june, spreadOver } from './calendar.ts'
import { type Cast, casting } from './cast.ts'
import { minutesAfter, wib } from './ids.ts'
import { nominating } from './nominations.ts'
import { acceptInvitation, addHalf, addRound, type Half } from './rounds.ts'
import { decide } from './verifications.ts'
import type { World } from './world.ts'

const submitted = {
  jambi: [
    ...['Disdik', 'Bappeda', 'PUPR', 'Dinkes', 'BPKAD', 'DLH', 'BKPSDMD', 'Dishub', 'Inspektorat', 'Disnaker'],
    ...['Dinsos', 'Perkim', 'Bagian Organisasi', 'Disdik'],
  ],
  sumut: ['Diskominfo', 'Bappelitbang', 'Disdik', 'Bapenda'],
}
const drafts = { jambi: ['Diskominfo', 'Disdik', 'Bappeda', 'Dinkes', 'Dishub', 'PUPR'], sumut: ['Bappelitbang'] }
const returned = {
  jambi: [
    ['Diskominfo', 'Lampirkan surat izin atasan langsung dan lengkapi alasan pengusulan.'],
    ['BPKAD', 'Nomor surat kepala perangkat daerah berbeda dengan suratnya; mohon diperbaiki.'],
  ],
  sumut: [['Dinkes', 'Alasan pengusulan belum menjelaskan kaitan tugas dengan tema.']],
} as const
const callDays = june(19, 20, 21, 24, 25, 26, 27)

/** A call that is open on 28 June 2024: eleven days to go, most agencies at work, some silent. */
export function addOpenCall(world: World, cast: Cast) {
  const publishedAt = wib('2024-06-18', '08:30')
  const round = addRound(world, cast, {
    key: 'data-ai',
    theme: 'Data and AI Governance',
    titleId: 'Tata Kelola Data dan Kecerdasan Artifisial untuk Layanan Publik',
    titleEn: 'Data and AI Governance for Public Services',
    startsOn: '2024-09-30',
    endsOn: '2024-10-04',
    opensOn: '2024-06-18',
    deadlineOn: '2024-07-09',
    createdOn: '2024-06-11',
    reserves: 5,
    state: 'open',
    since: publishedAt,
    rules: defaultRules(),
  })
  const days = { leavesOn: '2024-09-29' as Day, returnsOn: '2024-10-05' as Day }
  const common = { state: 'preparing' as const, ...days }
  const jambi = addHalf(world, round, { ...common, government: 'jambi', seats: 20, since: publishedAt })
  const acceptedAt = wib('2024-06-20', '10:10')
  const sumut = addHalf(world, round, { ...common, government: 'sumut', seats: 10, since: acceptedAt })
  acceptInvitation(world, cast, sumut, acceptedAt)
  fill(world, cast, jambi)
  fill(world, cast, sumut)
}

function fill(world: World, cast: Cast, half: Half) {
  const { government } = half
  const take = casting(cast, government)
  const nominate = nominating(world, cast, half, { withPapers: true })
  const days = government === 'jambi' ? callDays : callDays.slice(2)
  const sent = [...returned[government].map(([agency]) => agency as string), ...submitted[government]]
  const times = spreadOver(days, sent.length)
  sent.forEach((agency, n) => {
    const nominated = nominate(take(agency), times[n]!)
    const note = returned[government][n]?.[1]
    if (note) decide(world, cast, nominated, 'returned', minutesAfter(times[n]!, 2 * 24 * 60), note, '2024-07-03')
  })
  drafts[government].forEach((agency, n) => {
    nominate(take(agency), wib('2024-06-27', `${13 + (n % 3)}:20`), 'draft')
  })
}
