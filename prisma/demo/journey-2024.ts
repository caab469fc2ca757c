import type { LegDirection, LegMode, ScheduleKind } from '@/lib/platform/prisma/client'
import type { Cast } from './cast.ts'
import { governmentId } from './governments.ts'
import { idOf, onDay } from './ids.ts'
import type { Half } from './rounds.ts'
import type { DemoUser } from './trail.ts'
import { userOf } from './users.ts'
import type { World } from './world.ts'

const djb = 'Bandara Sultan Thaha Syaifuddin, Jambi (DJB)'
const bth = 'Bandara Hang Nadim, Batam (BTH)'
const kno = 'Bandara Kualanamu, Medan (KNO)'
const batam = 'Terminal Feri Batam Centre'
const harbour = 'HarbourFront, Singapura'
const hotel = 'Hotel peserta, Singapura'
const wibZone = 'Asia/Jakarta'
const sgt = 'Asia/Singapore'

type Leg = readonly [
  mode: LegMode,
  code: string,
  from: string,
  to: string,
  leaves: readonly [time: string, zone: string],
  arrives: readonly [time: string, zone: string],
]
const toBatamCentre = (leaves: string, arrives: string): Leg => {
  return ['bus', '', bth, batam, [leaves, wibZone], [arrives, wibZone]]
}
const acrossAndToHotel: readonly Leg[] = [
  ['ferry', 'F-93', batam, harbour, ['16:40', wibZone], ['18:50', sgt]],
  ['bus', '', harbour, hotel, ['19:20', sgt], ['19:45', sgt]],
]
const back: Leg = ['ferry', 'F-94', harbour, batam, ['10:10', sgt], ['10:20', wibZone]]

const jambiOut: readonly Leg[] = [
  ['flight', 'ZC 9301', djb, bth, ['13:30', wibZone], ['14:35', wibZone]],
  toBatamCentre('15:10', '15:35'),
  ...acrossAndToHotel,
]
const jambiHome: readonly Leg[] = [back, ['flight', 'ZC 9302', bth, djb, ['13:05', wibZone], ['14:10', wibZone]]]
const sumutOut: readonly Leg[] = [
  ['flight', 'ZC 9311', kno, bth, ['12:40', wibZone], ['14:05', wibZone]],
  toBatamCentre('14:40', '15:05'),
  ...acrossAndToHotel,
]
const sumutHome: readonly Leg[] = [back, ['flight', 'ZC 9312', bth, kno, ['13:40', wibZone], ['15:05', wibZone]]]

/** Time, activity, officer. Source: docs/glossary.md, "Release". Officials by post; the named two as they stood there. */
type RundownLine = readonly [time: string, activity: string, officer: string]
const jambiRundown: readonly RundownLine[] = [
  ['10:30', 'Kumpul, lapor masuk, bagasi', 'Bagian Kerja Sama'],
  ['11:30', 'Pembukaan dan doa', 'Bagian Protokol dan Komunikasi Pimpinan'],
  ['11:40', 'Laporan', 'Andri Alvarabi, Kabag Kerja Sama'],
  ['11:50', 'Sambutan dan pelepasan', 'Fahmi, Asisten Pemerintahan dan Kesra, mewakili Pj. Wali Kota Jambi'],
  ['12:10', 'Penyerahan surat tugas kepada ketua rombongan, foto bersama', 'Bagian Kerja Sama'],
  ['12:20', 'Salat dan makan siang', ''],
  ['13:00', 'Naik pesawat', ''],
]
const sumutRundown: readonly RundownLine[] = [
  ['09:30', 'Kumpul, lapor masuk, bagasi', 'Biro Pemerintahan dan Otonomi Daerah'],
  ['10:30', 'Pembukaan dan doa', 'Biro Umum'],
  ['10:40', 'Laporan', 'Kepala Bagian Kerja Sama'],
  ['10:50', 'Sambutan dan pelepasan', 'Asisten Administrasi Umum, mewakili Pj. Gubernur Sumatera Utara'],
  ['11:10', 'Penyerahan surat tugas kepada ketua rombongan, foto bersama', 'Biro Pemerintahan dan Otonomi Daerah'],
  ['12:00', 'Naik pesawat', ''],
]

const slots = [
  ['09:00', '10:30'],
  ['10:45', '12:15'],
  ['13:30', '15:00'],
  ['15:15', '16:45'],
] as const
type Lesson = readonly [titleId: string, titleEn: string, kind?: ScheduleKind, place?: string]
const week: readonly (readonly [day: string, lessons: readonly Lesson[]])[] = [
  [
    '2024-07-01',
    [
      ['Pembukaan', 'Opening', 'ceremony'],
      ['Prinsip tata kelola', 'Principles of governance'],
      ['Inovasi sektor publik', 'Public sector innovation'],
      ['Memetakan masalah warga', "Mapping citizens' problems"],
    ],
  ],
  [
    '2024-07-02',
    [
      ['Pemikiran desain', 'Design thinking'],
      ['Lokakarya 1', 'Workshop 1'],
      ['Kunjungan pusat layanan', 'Visit: service centre', 'visit', 'Pusat layanan publik'],
      ['Kunjungan pusat layanan (lanjutan)', 'Visit: service centre (continued)', 'visit', 'Pusat layanan publik'],
    ],
  ],
  [
    '2024-07-03',
    [
      ['Pemerintahan digital', 'Digital government'],
      ['Data untuk keputusan', 'Data for decisions'],
      ['Keamanan siber', 'Cyber security'],
      ['Lokakarya 2', 'Workshop 2'],
    ],
  ],
  [
    '2024-07-04',
    [
      ['Perizinan terpadu', 'One-stop licensing'],
      ['Kemitraan dan partisipasi', 'Partnership and participation'],
      ['Kunjungan perumahan kota', 'Visit: public housing', 'visit', 'Kawasan perumahan kota'],
      ['Kunjungan perumahan kota (lanjutan)', 'Visit: public housing (continued)', 'visit', 'Kawasan perumahan kota'],
    ],
  ],
  [
    '2024-07-05',
    [
      ['Manajemen perubahan', 'Change management'],
      ['Klinik rencana aksi', 'Action plan clinic'],
      ['Presentasi kelompok', 'Group presentations'],
      ['Evaluasi dan sertifikat', 'Evaluation and certificates', 'ceremony'],
    ],
  ],
]

/** Both ceremonies, legs of both groups (they meet at Batam Centre), and the five days. */
export function addJourney(world: World, cast: Cast, jambi: Half, sumut: Half) {
  addCeremony(world, jambi, jambiRelease)
  addCeremony(world, sumut, sumutRelease(userOf(cast.users, 'pimpinan@sumut.example')))
  addLegs(world, jambi, jambiOut, 'outbound', '2024-06-30')
  addLegs(world, jambi, jambiHome, 'homebound', '2024-07-06')
  addLegs(world, sumut, sumutOut, 'outbound', '2024-06-30')
  addLegs(world, sumut, sumutHome, 'homebound', '2024-07-06')
  addWeek(world, jambi.round.id)
}

type Ceremony = {
  place: string
  startsAt: string
  officiant: string
  officiantPost: string
  onBehalfOf: string
  rundown: readonly RundownLine[]
}

const jambiRelease: Ceremony = {
  place: 'Bandara Sultan Thaha Syaifuddin, Jambi',
  startsAt: '11:30',
  officiant: 'Fahmi',
  officiantPost: 'Asisten Pemerintahan dan Kesra Setda Kota Jambi',
  onBehalfOf: 'Pj. Wali Kota Jambi',
  rundown: jambiRundown,
}

/** The other group is released at its own airport, by whom this demo has invented. */
const sumutRelease = ({ name, post }: DemoUser): Ceremony => ({
  place: 'Bandara Kualanamu, Deli Serdang',
  startsAt: '10:30',
  officiant: name,
  officiantPost: `${post} Setda Provinsi Sumatera Utara`,
  onBehalfOf: 'Pj. Gubernur Sumatera Utara',
  rundown: sumutRundown,
})

function addCeremony(world: World, half: Half, { rundown, ...ceremony }: Ceremony) {
  const id = idOf('departure', half.delegationId)
  const own = { cohortId: half.round.id, governmentId: governmentId(half.government) }
  const when = { day: onDay('2024-06-30'), zone: wibZone }
  world.departures.push({
    ...ceremony,
    ...own,
    ...when,
    id,
    delegationId: half.delegationId,
    dress: 'Batik lengan panjang',
  })
  rundown.forEach(([startsAt, activity, officer], n) => {
    world.rundown.push({ ...own, eventId: id, startsAt, activity, officer, position: n + 1 })
  })
}

function addLegs(world: World, half: Half, legs: readonly Leg[], direction: LegDirection, day: string) {
  legs.forEach(([mode, code, fromPlace, toPlace, [departsAt, departsZone], [arrivesAt, arrivesZone]], n) => {
    world.legs.push({
      ...{ delegationId: half.delegationId, cohortId: half.round.id, governmentId: governmentId(half.government) },
      ...{ direction, position: n + 1, mode, code, fromPlace, toPlace },
      ...{ departsOn: onDay(day), departsAt, departsZone, arrivesOn: onDay(day), arrivesAt, arrivesZone },
    })
  })
}

function addWeek(world: World, cohortId: string) {
  for (const [day, lessons] of week) {
    lessons.forEach(([titleId, titleEn, kind = 'session', place = 'Ruang Seminar 2'], n) => {
      const [startsAt, endsAt] = slots[n]!
      const when = { day: onDay(day), startsAt, endsAt }
      world.schedule.push({ cohortId, hostId: governmentId('jambi'), ...when, kind, titleId, titleEn, place })
    })
  }
}
