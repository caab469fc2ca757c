import { parseName } from '@/lib/people/names'
import { parseNip } from '@/lib/people/nip'
import type { PostLevel } from '@/lib/people/ranks'
import { type Day, toDay } from '@/lib/platform/dates'
import type { GovernmentKey } from './governments.ts'
import { type DemoPerson, personId } from './people.ts'

/** Name with titles, number, grade, post level, post, agency. Source: docs/glossary.md, "Demo data". */
type Row = readonly [
  name: string,
  nip: string,
  grade: string,
  level: PostLevel,
  post: string,
  agency: string,
  key?: string,
]

const jambi: readonly Row[] = [
  ['Rimba Teladan, S.STP., M.Si.', '197904122000121901', 'IV/b', 'administrator', 'Sekretaris', 'Bappeda'],
  ['Melati Peraga, S.E., M.M.', '198109232006042902', 'IV/a', 'administrator', 'Kabid Anggaran', 'BPKAD'],
  ['dr. Sari Umpama, M.Kes.', '198306052010012903', 'IV/a', 'administrator', 'Kabid Pelayanan Kesehatan', 'Dinkes'],
  [
    "Nur'aini Contoh, S.H.",
    '198602182011012904',
    'III/d',
    'fungsional',
    'Perancang Peraturan Perundang-undangan Ahli Muda',
    'Bagian Hukum',
    'nuraini',
  ],
  ['Taufik Rekaan, S.Kom., M.T.I.', '198011302005011905', 'IV/a', 'administrator', 'Kabid Aplikasi', 'Diskominfo'],
  ['Rekaan', '198707092011011906', 'III/c', 'fungsional', 'Analis SDM Aparatur Ahli Muda', 'BKPSDMD'],
  ['Hj. Delima Misalan, S.Pd., M.Pd.', '197503141999032907', 'IV/b', 'administrator', 'Kabid Pembinaan SMP', 'Disdik'],
  ['M. Iqbal Peraga, S.T.', '198508272010011908', 'III/d', 'fungsional', 'Penata Ruang Ahli Muda', 'PUPR'],
  ['Ayu Contoh, S.I.P.', '199401162019032909', 'III/b', 'pelaksana', 'Penelaah Teknis Kebijakan', 'Bagian Kerja Sama'],
  ['Bintang Umpama, S.Tr.IP.', '199205042015021910', 'III/c', 'pengawas', 'Kasi Pemerintahan', 'Kec. Danau Sipin'],
  [
    'Citra Rekaan, S.Sos., M.A.P.',
    '198212122009032911',
    'IV/a',
    'administrator',
    'Kabid Pencatatan Sipil',
    'Disdukcapil',
  ],
  ['H. Yusuf Teladan, S.Ag.', '197701302003121912', 'IV/a', 'administrator', 'Camat', 'Kec. Alam Barajo'],
  [
    'Kenanga Misalan, S.Si., M.T.',
    '198604212011012913',
    'III/d',
    'fungsional',
    'Pengendali Dampak Lingkungan Ahli Muda',
    'DLH',
  ],
  ['Fajar Contoh, S.T.', '198907102014031914', 'III/c', 'pengawas', 'Kasi Manajemen Lalu Lintas', 'Dishub'],
  ['Ns. Intan Peraga, S.Kep.', '199302262021212915', 'IX', 'fungsional', 'Perawat Ahli Pertama', 'RSUD Abdul Manap'],
  ['Dimas Umpama, S.Kom.', '199510192022211916', 'IX', 'fungsional', 'Pranata Komputer Ahli Pertama', 'BPPRD'],
  ['Ir. Surya Rekaan, M.T.', '197208031998031917', 'IV/b', 'administrator', 'Inspektur Pembantu', 'Inspektorat'],
  [
    'Wulan Teladan, S.E.',
    '198809062014032918',
    'III/c',
    'fungsional',
    'Analis Kebijakan Ahli Muda',
    'Bagian Organisasi',
    'wulan',
  ],
  ['Harum Contoh, S.T.', '199005122015032919', 'III/c', 'fungsional', 'Penata Ruang Ahli Pertama', 'PUPR', 'harum'],
]

const sumut: readonly Row[] = [
  ['Tigor Umpama, S.H., M.H.', '197805192003121951', 'IV/a', 'administrator', 'Kabid Pengembangan', 'BKD', 'tigor'],
  [
    'Butet Contoh, S.E., M.Si.',
    '198010112006042952',
    'IV/a',
    'administrator',
    'Kabid Penelitian',
    'Bappelitbang',
    'butet',
  ],
  ['Halim Peraga, S.Kom.', '198601292011011953', 'III/d', 'fungsional', 'Pranata Komputer Ahli Muda', 'Diskominfo'],
  [
    'Rondang Rekaan, S.Sos.',
    '198407172010012954',
    'III/d',
    'fungsional',
    'Analis Kebijakan Ahli Muda',
    'Biro Organisasi',
  ],
  ['Sahat Misalan, S.T., M.T.', '197903222005011955', 'IV/a', 'administrator', 'Kabid Bina Marga', 'PUPR'],
  ['dr. Tiur Teladan', '198708252014032956', 'III/d', 'fungsional', 'Dokter Ahli Muda', 'Dinkes'],
  ['Bonar Contoh, S.STP.', '198902062011031957', 'III/d', 'pengawas', 'Kasubbag', 'Biro Pemerintahan'],
  ['Nauli Umpama, S.Pd.', '199106132015022958', 'III/c', 'fungsional', 'Analis Pendidikan', 'Disdik'],
  ['Parlin Rekaan, S.E.', '199004042015021959', 'III/c', 'fungsional', 'Penata Perizinan Ahli Muda', 'DPMPTSP'],
  ['Uli Peraga, A.Md.', '199608282022212960', 'VII', 'fungsional', 'Arsiparis Terampil', 'Bapenda', 'uli'],
]

function readNamed(government: GovernmentKey, row: Row, n: number): DemoPerson {
  const [fullName, digits, grade, postLevel, post, agency, key = `${n}`] = row
  const nip = parseNip(digits)
  if (typeof nip === 'string') throw new Error(`${fullName}: ${nip}`)
  const isPppk = nip.scale === 'pppk'
  const serviceSince = toDay(`${nip.appointedYear}-${String(nip.appointedMonth ?? 3).padStart(2, '0')}-01`)
  return {
    id: personId(government, key),
    government,
    agency,
    kind: isPppk ? 'pppk' : 'pns',
    nip: digits,
    ...parseName(fullName),
    sex: nip.sex,
    birthDate: nip.birthDate,
    grade,
    post,
    postLevel,
    serviceSince,
    contractEndsOn: isPppk ? (`${nip.appointedYear + 5}-02-28` as Day) : null,
    phone: `+62840000000${government === 'jambi' ? 1 : 2}${String(n).padStart(2, '0')}`,
    passportExpiresOn: `${2026 + (n % 3)}-0${1 + (n % 9)}-14` as Day,
    performances: [
      { year: 2022, predicate: 'baik' },
      { year: 2023, predicate: n % 3 === 0 ? 'sangat_baik' : 'baik' },
    ],
    disciplines: [],
    isDisciplineChecked: true,
    away: [],
    profile: 'named',
  }
}

/** The invented people of the cohort of 2024, in the order of the tables. */
export const namedPeople: Record<GovernmentKey, DemoPerson[]> = {
  jambi: jambi.map((row, n) => readNamed('jambi', row, n + 2)),
  sumut: sumut.map((row, n) => readNamed('sumut', row, n + 1)),
}

/** A real person: name, post and agency, and nothing else. Never the actor of anything. */
export const headOf2024: DemoPerson = {
  id: personId('jambi', 'ketua-2024'),
  government: 'jambi',
  agency: 'DPMPTSP',
  kind: 'pns',
  nip: null,
  titleFront: '',
  name: 'Yon Heri',
  titleBack: '',
  sex: null,
  birthDate: null,
  grade: null,
  post: 'Kepala DPMPTSP',
  postLevel: null,
  serviceSince: null,
  contractEndsOn: null,
  phone: null,
  passportExpiresOn: null,
  performances: [],
  disciplines: [],
  isDisciplineChecked: false,
  away: [],
  profile: 'named',
}
