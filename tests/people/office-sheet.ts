/**
 * Makes a list as an office keeps it and copies it out of its spreadsheet: a title above, headings in two rows, a row of
 * column numbers, a signature below, and cells as many hands write them. Every person in it is invented.
 */

const given = ['Sari', 'Rimba', 'Melati', 'Anang', 'Delima', "Nur'aini", 'Ma`ruf', 'Bayu', 'Intan', 'Muh. Abduh']
const family = ['Umpama', 'Teladan', 'Peraga', 'Misalan', 'Contoh', 'Rekaan']
const months = 'Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember'.split(' ')
const shortMonths = 'Jan Feb Mar Apr Mei Jun Jul Ags Sep Okt Nop Des'.split(' ')
const ranks: Record<string, string> = {
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tk. I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
}
const pad = (n: number, width = 2) => String(n).padStart(width, '0')
const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!

/** Days as hands write them; the list has both figures first in none of them but by name. */
const dayWords = [
  (y: number, m: number, d: number) => `${pad(d)}-${pad(m)}-${y}`,
  (y: number, m: number, d: number) => `${d} ${at(months, m - 1)} ${y}`,
  (y: number, m: number, d: number) => `${pad(d)}-${at(shortMonths, m - 1)}-${y}`,
  (y: number, m: number, d: number) => `${pad(d)}/${pad(m)}/${pad(y % 100)}`,
  (y: number, m: number, d: number) => `Jambi, ${d} ${at(months, m - 1)} ${y}`,
  (y: number, m: number, d: number) => String((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000),
]
const gradeWords = [
  (grade: string) => `${ranks[grade]} (${grade})`,
  (grade: string) => grade.replace('/', ' ').replace(/[a-e]$/, (letter) => letter.toUpperCase()),
  (grade: string) => `${ranks[grade]}, ${grade}`,
  (grade: string) => grade.toUpperCase(),
]
const sexWords = [
  ['L', 'P'],
  ['Laki-laki', 'Perempuan'],
  ['Pria', 'Wanita'],
] as const
const agencyWords = [
  'Dinas  Pendidikan',
  'Disdik',
  'Dinas Pendidikan Kota Jambi',
  'DINAS KESEHATAN',
  'Bag. Kerja Sama',
  'Diskominfo',
]

export type SheetPerson = { nip: string; birthDate: string; cells: string[] }

function makePerson(n: number): SheetPerson {
  const [year, month, day] = [1972 + (n % 24), 1 + (n % 12), 1 + ((n * 7) % 28)]
  const sex = 1 + (n % 2)
  const nip = `${year}${pad(month)}${pad(day)}${year + 25}${pad(1 + ((n * 5) % 12))}${sex}${901 + (n % 99)}`
  const name = `${at(['', 'dr. ', 'Hj. ', 'Drs. ', ''], n)}${at(given, n)} ${at(family, Math.floor(n / 3))}${at([', S.E.', ', S.Kom., M.M.', '', ', M.Kes.'], n)}`
  const nipWords = [
    nip,
    `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip[14]} ${nip.slice(15)}`,
    `'${nip}`,
    `${nip}\u200b`,
  ]
  const post = at(['Analis', '"Kepala Seksi\nKurikulum"', 'Perencana  Ahli Muda', 'Pengelola ""Data""'], n).replace(
    /^Pengelola.*/,
    '"Pengelola ""Data"""',
  )
  const grade = at(Object.keys(ranks), n)
  return {
    nip,
    birthDate: `${year}-${pad(month)}-${pad(day)}`,
    cells: [
      String(n + 1),
      name,
      at(nipWords, n),
      at(gradeWords, n)(grade),
      `01-04-${2015 + (n % 8)}`,
      post,
      at(agencyWords, n),
      at(sexWords, n)[sex - 1]!,
      at(dayWords, n)(year, month, day),
      at(['Baik', 'Sangat Baik', 'BAIK'], n),
      at(['Baik', 'baik', 'Sangat baik'], n),
      at(['Tidak ada', 'Tidak pernah', 'Nihil'], n),
      `${pad(1 + (n % 28))} ${at(shortMonths, n)} ${2028 + (n % 3)}`,
    ],
  }
}

/** What is wrong with some of the rows, as it happens in offices: each spoils one cell of its person. */
const faults: readonly ((cells: string[]) => void)[] = [
  (cells) => cells.splice(2, 1, '1,98602E+17'),
  (cells) => cells.splice(2, 1, cells[2]!.replace(/\D/g, '').slice(0, 17)),
  (cells) => cells.splice(2, 1, '-'),
  (cells) => cells.splice(8, 1, '31 Juni 1985'),
  (cells) => cells.splice(3, 1, 'III/z'),
  (cells) => cells.splice(6, 1, 'Dinas Antariksa'),
  (cells) => cells.splice(11, 1, 'Teguran tertulis 2023'),
]

/** A list of so many people; every so many-th has one of the faults. */
export function makeOfficeSheet(count: number, faultEvery: number) {
  const people = Array.from({ length: count }, (_, n) => makePerson(n))
  const faulty = people.filter((_, n) => n % faultEvery === faultEvery - 1)
  faulty.forEach(({ cells }, n) => {
    at(faults, n)(cells)
  })
  const headings = [
    [
      'No',
      'Nama',
      'NIP',
      'Pangkat',
      '',
      'Jabatan',
      'Unit Kerja',
      'L/P',
      'Tempat/Tgl. Lahir',
      'SKP 2022',
      'SKP 2023',
      'Hukuman Disiplin',
      'Paspor berlaku s.d.',
    ],
    ['', '', '', 'Gol/Ruang', 'TMT', '', '', '', '', '', '', '', ''],
    Array.from({ length: 13 }, (_, n) => String(n + 1)),
  ]
  const rows = [
    ['DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL'],
    [],
    ...headings,
    ...people.map(({ cells }) => cells),
    [],
    ['', '', '', '', '', '', '', 'Jambi, 28 Juni 2024'],
    ['', '', '', '', '', '', '', 'Kepala Dinas'],
  ]
  return { text: rows.map((cells) => cells.join('\t')).join('\n'), people, faulty }
}
