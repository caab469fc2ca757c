import { governmentId } from './governments.ts'
import { idOf, onDay, wib } from './ids.ts'
import type { World } from './world.ts'

const jambi = governmentId('jambi')
export const programmeId = idOf('programme', 'scp')
export const themeId = (titleEn: string) => idOf('theme', titleEn)

const themes: readonly (readonly [id: string, en: string])[] = [
  ['Pengelolaan Kota', 'City Management'],
  ['Pelayanan Publik dan Sumber Daya Manusia', 'Public Service and Human Resource'],
  ['Kota Cerdas dan Keamanan Siber', 'Smart City and Cyber Security'],
  ['Pelatihan Pendidikan (guru)', 'Education Training'],
  ['Manajemen Kesehatan (dokter)', 'Health Management'],
  ['Tata Kelola yang Baik bagi DPRD', 'Good Governance for City Council'],
  ['Pengelolaan Air', 'Water Management'],
  ['Pemetaan Udara dengan Drone', 'Drone Aerial Mapping Project'],
  ['Transformasi Digital (kelas ASEAN)', 'Digital Transformation'],
  ['Inovasi Tata Kelola', 'Innovation in Governance'],
  ['Tata Kelola Data dan Kecerdasan Artifisial', 'Data and AI Governance'],
]

type Past = readonly [
  startsOn: string,
  endsOn: string,
  precision: 'day' | 'month' | 'year',
  theme: string,
  count: number,
  source: string,
]
const guess = 'Perkiraan untuk data contoh'
/** Cohorts before the app, known by number. Source: docs/glossary.md, "Past cohorts". */
const past: readonly Past[] = [
  ['2017-02-27', '2017-03-03', 'day', 'City Management', 25, 'aksipost.com (2017)'],
  ['2017-08-01', '2017-08-31', 'month', 'Public Service and Human Resource', 25, 'aksipost.com (2017), jumlah'],
  ['2017-11-13', '2017-11-17', 'day', 'Education Training', 25, 'infojambi.com (2017), hari pertama'],
  ['2018-03-01', '2018-03-31', 'month', 'City Management', 25, guess],
  ['2018-07-01', '2018-07-31', 'month', 'Public Service and Human Resource', 25, guess],
  ['2018-10-01', '2018-10-31', 'month', 'Education Training', 25, guess],
  ['2019-02-17', '2019-02-23', 'day', 'Smart City and Cyber Security', 25, 'diskominfo.jambikota.go.id (2019)'],
  ['2019-07-01', '2019-07-31', 'month', 'Education Training', 25, 'tribunnews (2019), jumlah yang diumumkan'],
  ['2019-10-01', '2019-10-31', 'month', 'Health Management', 25, guess],
  ['2021-01-01', '2021-12-31', 'year', 'Digital Transformation', 6, guess],
  ['2022-08-01', '2022-08-31', 'month', 'Good Governance for City Council', 45, guess],
  ['2022-10-01', '2022-10-31', 'month', 'Health Management', 25, guess],
  ['2022-11-01', '2022-11-30', 'month', 'Smart City and Cyber Security', 25, guess],
  ['2023-03-23', '2023-03-31', 'day', 'Public Service and Human Resource', 25, 'jambiindependent (2023)'],
  ['2023-05-15', '2023-05-19', 'day', 'Water Management', 25, 'jambiupdate.co (2023)'],
  ['2023-08-01', '2023-08-31', 'month', 'Health Management', 20, guess],
  ['2023-09-01', '2023-09-30', 'month', 'Education Training', 25, guess],
  ['2023-10-01', '2023-10-31', 'month', 'Digital Transformation', 4, guess],
  ['2023-11-01', '2023-11-30', 'month', 'City Management', 25, guess],
  ['2024-02-23', '2024-02-29', 'month', 'Drone Aerial Mapping Project', 20, 'jambiindependent (2024)'],
]

export function addProgrammes(world: World) {
  const partnerId = idOf('partner', 'singapore')
  world.partners.push({
    id: partnerId,
    governmentId: jambi,
    name: 'Pemerintah Singapura (Singapore Cooperation Programme)',
    country: 'Singapura',
  })
  world.programmes.push({
    id: programmeId,
    governmentId: jambi,
    partnerId,
    name: 'Singapore Cooperation Programme',
    abbreviation: 'SCP',
    sinceYear: 2017,
  })
  for (const [titleId, titleEn] of themes) {
    world.themes.push({ id: themeId(titleEn), governmentId: jambi, programmeId, titleId, titleEn })
  }
  past.forEach((cohort, n) => {
    addPast(world, cohort, n)
  })
}

function addPast(world: World, [startsOn, endsOn, datePrecision, theme, count, source]: Past, n: number) {
  const id = idOf('cohort', 'past', String(n))
  const titles = themes.find(([, en]) => en === theme)
  if (!titles) throw new Error(`no theme ${theme}`)
  const since = wib(endsOn, '16:00')
  const online = startsOn.startsWith('2021')
  world.cohorts.push({
    id,
    hostId: jambi,
    programmeId,
    themeId: themeId(theme),
    titleId: titles[0],
    titleEn: titles[1],
    trainingStartsOn: onDay(startsOn),
    trainingEndsOn: onDay(endsOn),
    datePrecision,
    city: online ? 'Daring' : 'Singapura',
    funding: 'Pemerintah Singapura',
    state: 'closed',
    since,
    publishedAt: since,
    createdAt: since,
  })
  world.delegations.push({
    id: idOf('delegation', 'past', String(n)),
    cohortId: id,
    hostId: jambi,
    governmentId: jambi,
    seats: count,
    state: 'completed',
    since,
    recordedCount: count,
    recordedSource: source,
  })
}
