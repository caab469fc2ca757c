import type { Sex } from '@/lib/people/kinds'
import type { PostLevel } from '@/lib/people/ranks'
import { type Day, toDay } from '@/lib/platform/dates'
import { inventName } from './given-names.ts'
import { agencyRows, type GovernmentKey } from './governments.ts'
import { headOf2024, namedPeople } from './named-people.ts'
import { type DemoPerson, personId } from './people.ts'

/** Why a generated person is there: who may go, who lacks one thing, who lacks several. */
const profiles = [
  ...['ready', 'noPassport', 'ready', 'lowGrade', 'skpUnknown', 'ready', 'old', 'ready'],
  ...['noPassport', 'ready', 'disciplineUnknown', 'ready', 'newcomer', 'sanctioned', 'ready', 'abroad'],
] as const
/** "3 of your 41 may go now; 6 lack one thing": the one agency whose answer is arranged. */
const diskominfo = [
  ...['ready', 'ready', 'ready', 'noPassport', 'skpUnknown', 'disciplineUnknown', 'old', 'noPassport'],
  ...Array.from({ length: 32 }, (_, n) => ['lowGrade', 'newcomer', 'lowPppk', 'blank'][n % 4] as Profile),
] as Profile[]
type Profile = (typeof profiles)[number] | 'lowPppk' | 'blank' | 'company' | 'councillor' | 'academic'

type Post = readonly [post: string, level: PostLevel, grade: string]
const posts: readonly Post[] = [
  ['Analis Kebijakan Ahli Muda', 'fungsional', 'III/d'],
  ['Penelaah Teknis Kebijakan', 'pelaksana', 'III/b'],
  ['Perencana Ahli Muda', 'fungsional', 'III/d'],
  ['Kasubbag Umum dan Kepegawaian', 'pengawas', 'III/d'],
  ['Pranata Komputer Ahli Muda', 'fungsional', 'III/c'],
  ['Analis Kebijakan Ahli Pertama', 'fungsional', 'III/b'],
  ['Perencana Ahli Madya', 'fungsional', 'IV/a'],
  ['Kasubbag Keuangan', 'pengawas', 'III/c'],
]

const backTitles = ['S.E.', 'S.H.', 'S.Sos.', 'S.T.', 'S.Kom., M.T.', 'S.I.P., M.Si.', 'S.E., M.M.', 'S.A.P.']
const pad = (n: number, width = 2) => String(n).padStart(width, '0')

/** The n-th generated person: the same n gives the same person. */
function invent(n: number, government: GovernmentKey, agency: string, profile: Profile): DemoPerson {
  const sex: Sex = n % 2 === 0 ? 'p' : 'l'
  const [post, postLevel, grade] = posts[n % posts.length]!
  const birthYear = profile === 'old' ? 1966 : profile === 'newcomer' ? 1998 : 1978 + (n % 15)
  const birthDate = toDay(`${birthYear}-${pad(1 + (n % 12))}-${pad(1 + ((n * 11) % 28))}`)
  const person: DemoPerson = {
    id: personId(government, `made-${n}`),
    government,
    agency,
    kind: 'pns',
    titleFront: '',
    name: inventName(sex, Math.floor(n / 2)),
    titleBack: backTitles[n % backTitles.length]!,
    sex,
    birthDate,
    grade,
    post,
    postLevel,
    contractEndsOn: null,
    phone: null,
    ...numberOf(birthYear, birthDate, sex, n, profile),
    passportExpiresOn: toDay(`${2026 + (n % 4)}-${pad(1 + ((n * 5) % 12))}-${pad(1 + (n % 28))}`),
    performances: [
      { year: 2022, predicate: n % 5 === 0 ? 'sangat_baik' : 'baik' },
      { year: 2023, predicate: n % 4 === 0 ? 'sangat_baik' : 'baik' },
    ],
    disciplines: [],
    isDisciplineChecked: true,
    away: [],
    profile,
  }
  return { ...person, ...changes[profile]?.(person) }
}

function numberOf(birthYear: number, birthDate: Day, sex: Sex, n: number, profile: Profile) {
  const isPppk = profile === 'lowPppk'
  const year = profile === 'newcomer' ? 2023 : isPppk ? 2022 : birthYear + 24 + (n % 4)
  const month = [1, 3, 4, 12][n % 4]!
  const birth = birthDate.replaceAll('-', '')
  const serial = 901 + (n % 99)
  return {
    nip: `${birth}${year}${isPppk ? '21' : pad(month)}${sex === 'l' ? 1 : 2}${serial}`,
    serviceSince: toDay(`${year}-${pad(isPppk ? 3 : month)}-01`),
  }
}

const low = { grade: 'II/d', post: 'Pengadministrasi Perkantoran', postLevel: 'pelaksana', titleBack: 'A.Md.' } as const
const none: Partial<DemoPerson> = {
  nip: null,
  grade: null,
  postLevel: null,
  performances: [],
  isDisciplineChecked: false,
}
const bare: Partial<DemoPerson> = { ...none, serviceSince: null, birthDate: null, passportExpiresOn: null }

/** How each profile differs from somebody who may go. */
const changes: Partial<Record<Profile, (person: DemoPerson) => Partial<DemoPerson>>> = {
  noPassport: () => ({ passportExpiresOn: null }),
  lowGrade: () => ({ ...low, passportExpiresOn: null }),
  lowPppk: () => ({ ...low, kind: 'pppk', grade: 'VII', contractEndsOn: '2027-02-28' as Day, passportExpiresOn: null }),
  skpUnknown: ({ performances }) => ({ performances: performances.slice(0, 1) }),
  disciplineUnknown: () => ({ isDisciplineChecked: false }),
  blank: ({ performances }) => ({ passportExpiresOn: null, performances: performances.slice(0, 1) }),
  newcomer: () => ({
    kind: 'cpns',
    grade: 'III/a',
    post: 'Penelaah Teknis Kebijakan',
    postLevel: 'pelaksana',
    performances: [],
  }),
  sanctioned: () => ({
    disciplines: [{ level: 'sedang', decidedOn: '2023-06-05' as Day, endsOn: '2024-06-04' as Day }],
  }),
  abroad: ({ government }) => ({
    away: [
      {
        label: government === 'jambi' ? 'City Management' : 'Bimbingan teknis luar negeri',
        startsOn: '2023-11-13' as Day,
        endsOn: '2023-11-18' as Day,
      },
    ],
  }),
  company: () => ({ ...none, kind: 'bumd', post: 'Staf Teknik Produksi' }),
  councillor: () => ({ ...bare, kind: 'dprd', post: 'Anggota DPRD' }),
  academic: () => ({ ...bare, kind: 'external', post: 'Dosen' }),
}

const profilesOf: Record<string, readonly Profile[]> = {
  'jambi|Diskominfo': diskominfo,
  'jambi|Tirta Mayang': ['company'],
  'jambi|DPRD': ['councillor'],
  'jambi|Universitas Contoh': ['academic'],
}

/** The whole register of a government: the people of the tables, and as many invented ones as each agency needs. */
export function makeRegister(government: GovernmentKey): DemoPerson[] {
  const named = [...namedPeople[government], ...(government === 'jambi' ? [headOf2024] : [])]
  const wanted = agencyRows[government].flatMap(([agency, , , , people]) => {
    const missing = Math.max(0, people - named.filter((person) => person.agency === agency).length)
    const own: readonly Profile[] = profilesOf[`${government}|${agency}`] ?? profiles
    return Array.from({ length: missing }, (_, n) => ({ agency, profile: own[n % own.length]! }))
  })
  const first = government === 'jambi' ? 0 : 2000
  return [...named, ...wanted.map(({ agency, profile }, n) => invent(first + n, government, agency, profile))]
}
