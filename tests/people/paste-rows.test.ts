import { describe, expect, it } from 'vitest'
import { agencyFinder } from '@/lib/people/paste-agencies'
import { orderOfList } from '@/lib/people/paste-cell'
import { readColumns } from '@/lib/people/paste-columns'
import type { PasteField } from '@/lib/people/paste-fields'
import { readRow } from '@/lib/people/paste-rows'
import { readSheet } from '@/lib/people/paste-sheet'
import { cellsOfRow } from '@/lib/people/paste-staged'
import { toDay } from '@/lib/platform/dates'
import { makeOfficeSheet } from './office-sheet'

const ids = [1, 2, 3, 4].map((n) => `0197a000-0000-7000-8000-00000000000${n}`)
const agencies = agencyFinder(
  [
    { id: ids[0]!, name: 'Dinas Pendidikan', shortName: 'Disdik' },
    { id: ids[1]!, name: 'Dinas Kesehatan', shortName: 'Dinkes' },
    { id: ids[2]!, name: 'Bagian Kerja Sama', shortName: '' },
    { id: ids[3]!, name: 'Dinas Komunikasi dan Informatika', shortName: 'Diskominfo' },
  ],
  ['Pemerintah Kota Jambi', 'Kota Jambi'],
)
const today = toDay('2024-06-28')

/** The rows of a pasted text as the page shows them. */
function readAll(text: string, agencyId: string | null = null) {
  const { columns, rows, headings } = readColumns(readSheet(text), 2023)
  const cells = rows.map((row) =>
    cellsOfRow(
      row,
      columns.map((field) => field ?? ''),
    ),
  )
  const order = orderOfList(cells.flatMap((row) => [...row.values()]))
  return {
    columns,
    headings,
    rows: cells.map((row, n) => readRow(rows[n]!.n, row, { today, agencies, agencyId, order })),
  }
}
const usual: Record<string, string> = {
  NIP: '19860218 201101 2 904',
  Nama: 'Nur Umpama, S.Kom.',
  OPD: 'Dinas Pendidikan',
  Jenis: 'PNS',
  'L/P': 'P',
  'Tanggal lahir': '18-2-1986',
  Gol: 'III/c',
  Jabatan: 'Analis',
  'TMT CPNS': '1/1/2011',
}
/** One row with headings, some of its cells changed. */
const readOne = (changes: Record<string, string> = {}) => {
  const all = { ...usual, ...changes }
  const { rows } = readAll([Object.keys(all), Object.values(all)].map((cells) => cells.join('\t')).join('\n'))
  return rows[0]!
}
const problemsOf = (changes: Record<string, string>) =>
  readOne(changes).problems.map(({ field, said }) => [field, said])

describe('the cells of what was pasted', () => {
  it('are parted by tabs or semicolons, without empty rows, blanks and what cannot be seen', () => {
    expect(readSheet(' a \tb\u200b\n\n \t \nc  c\td')).toEqual([
      { n: 1, cells: ['a', 'b'] },
      { n: 4, cells: ['c c', 'd'] },
    ])
    expect(readSheet('\ufeffNIP;Nama\n1;"Umpama, ""Titi"""')).toEqual([
      { n: 1, cells: ['NIP', 'Nama'] },
      { n: 2, cells: ['1', 'Umpama, "Titi"'] },
    ])
  })
  it('may hold line breaks in quotes, and a quote that nobody closed spoils nothing else', () => {
    expect(readSheet('1\t"Kepala Seksi\nKurikulum"\t2\n3\t4\t5').map(({ cells }) => cells)).toEqual([
      ['1', 'Kepala Seksi Kurikulum', '2'],
      ['3', '4', '5'],
    ])
    expect(readSheet('1\t"Seksi\n2\t3').map(({ cells }) => cells)).toEqual([
      ['1', '"Seksi'],
      ['2', '3'],
    ])
  })
})

describe('the columns', () => {
  it('are read from their headings, in any order, below a title and above a row of numbers', () => {
    const { columns, rows } = readAll(
      'DAFTAR NOMINATIF\nNo\tNama\tNIP\tPangkat/Gol\tTMT\tJabatan\tUnit\n1\t2\t3\t4\t5\t6\t7\n1\tSari Umpama\t198602182011012904\tPenata (III/c)\t1-4-2020\tAnalis\tDisdik\nJumlah\t\t\t\t\t\t1',
    )
    expect(columns).toEqual([null, 'name', 'nip', 'grade', null, 'post', 'agency'])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      n: 4,
      problems: [],
      person: { kind: 'pns', sex: 'p', birthDate: '1986-02-18', serviceSince: '2011-01-01', grade: 'III/c' },
    })
  })
  it('stand in the usual order where a list has no heading', () => {
    const { columns, rows } = readAll(Object.values(usual).join('\t'))
    expect(columns[0]).toBe('nip')
    expect(rows[0]!.person).toMatchObject({ name: 'Nur Umpama', serviceSince: '2011-01-01' })
  })
  it.each<[string, PasteField | null]>([
    ['Nama Lengkap dan Gelar', 'name'],
    ['NIP/NI PPPK', 'nip'],
    ['NIP Lama', null],
    ['NIK', null],
    ['Pangkat', 'rank'],
    ['Gol. Ruang', 'grade'],
    ['Nama Jabatan', 'post'],
    ['Eselon', 'postLevel'],
    ['Perangkat Daerah', 'agency'],
    ['Status Kepegawaian', 'kind'],
    ['JK', 'sex'],
    ['Tempat, Tanggal Lahir', 'birthDate'],
    ['Tempat Lahir', null],
    ['TMT CPNS', 'serviceSince'],
    ['TMT Jabatan', null],
    ['Akhir Kontrak', 'contractEndsOn'],
    ['No. HP', 'phone'],
    ['E-mail', 'email'],
    ['Predikat Kinerja 2022', 'skp2022'],
    ['SKP', 'skp2023'],
    ['Hukdis', 'discipline'],
    ['No. Paspor', null],
    ['Jenis Paspor', 'passportKind'],
    ['Tgl terbit paspor', 'passportIssuedOn'],
    ['Masa berlaku paspor', 'passportExpiresOn'],
    ['Pendidikan', null],
    ['Usia', null],
  ])('“%s” is read as %s', (heading, field) => {
    expect(
      readAll(`Nama\tNIP\t${heading}\nx\t198602182011012904\ty`).columns[2] ??
        readAll(`Jabatan\tGol\t${heading}\tNIP\nx\ty\tz\t198602182011012904`).columns[2] ??
        null,
    ).toBe(field)
  })
})

describe('a row', () => {
  it('is a person', () => {
    expect(readOne()).toMatchObject({
      problems: [],
      notes: [],
      person: {
        nip: '198602182011012904',
        name: 'Nur Umpama',
        titleBack: 'S.Kom.',
        agencyId: ids[0],
        kind: 'pns',
        sex: 'p',
        birthDate: '1986-02-18',
        grade: 'III/c',
        post: 'Analis',
        serviceSince: '2011-01-01',
      },
    })
  })
  it.each([
    [
      'Gol',
      ['Penata (III/c)', 'III C', 'III/C', 'IIIc', 'III-c', 'Penata, III/c', 'Gol. III/c', 'Penata'],
      'grade',
      'III/c',
    ],
    ['L/P', ['p', 'Perempuan', 'PR', 'Wanita', ''], 'sex', 'p'],
    [
      'Tanggal lahir',
      [
        '18 Februari 1986',
        '18-Peb-1986',
        '18/02/86',
        '18.2.1986',
        '1986-02-18',
        '31461',
        'Jambi, 18 Feb 1986',
        '1986-02-18 00:00:00',
        '2/18/1986',
        '',
      ],
      'birthDate',
      '1986-02-18',
    ],
    [
      'NIP',
      ["'198602182011012904", '198602182011012904\u200b', '1986 0218 2011 012 904', '19860218.201101.2.904'],
      'nip',
      '198602182011012904',
    ],
    ['OPD', ['Dinas  Pendidikan', 'DISDIK', 'Dinas Pendidikan Kota Jambi', 'Din. Pendidikan'], 'agencyId', ids[0]],
    ['TMT CPNS', ['1 Des 2010', '01/12/2010', '12/1/2010'], 'serviceSince', '2010-12-01'],
  ])('may write its %s as %j', (heading, cells, field, read) => {
    const nip: Record<string, string> = heading === 'TMT CPNS' ? { NIP: '198602182010122904' } : {}
    for (const cell of cells)
      expect((readOne({ ...nip, [heading]: cell }).person as Record<string, unknown> | null)?.[field], cell).toBe(read)
  })
  it.each([
    ['CPNS', 'cpns'],
    ['Aktif', 'pns'],
    ['', 'pns'],
  ])('may call its kind “%s”', (kind, read) => expect(readOne({ Jenis: kind }).person?.kind).toBe(read))
  it('of a PPPK is one', () => {
    const pppk = { NIP: '199302262021212915', 'Tanggal lahir': '26/2/1993', Gol: 'Golongan IX', 'TMT CPNS': '1-3-2021' }
    for (const kind of ['PPPK', 'P3K', '']) expect(readOne({ ...pppk, Jenis: kind }).person?.kind).toBe('pppk')
    expect(readOne({ ...pppk, Jenis: 'PPPK Paruh Waktu' }).person).toMatchObject({ kind: 'pppk_pw', grade: 'IX' })
  })
  it('brings rating, discipline and passport, so that the person can be judged', () => {
    const row = readOne({
      'SKP 2022': 'Baik',
      'SKP 2023': 'Sangat baik',
      'Hukuman disiplin': 'Tidak ada',
      'Paspor berlaku s.d.': '10 Jan 2030',
    })
    expect(row.person).toMatchObject({
      performances: [
        { year: 2022, predicate: 'baik' },
        { year: 2023, predicate: 'sangat_baik' },
      ],
      disciplineCheckedOn: today,
      passportKind: 'ordinary',
      passportExpiresOn: '2030-01-10',
    })
  })
})

describe('the number of a person', () => {
  it('decides where day and month were swapped, and says so', () => {
    const swapped = readOne({
      NIP: '198602032010121094',
      'Tanggal lahir': '2/3/1986',
      'L/P': 'L',
      'TMT CPNS': '1/12/2010',
    })
    expect(swapped.person).toMatchObject({ birthDate: '1986-02-03', serviceSince: '2010-12-01' })
    expect(swapped.notes).toEqual([{ field: 'birthDate', said: 'people.pasteSwapped' }])
  })
  it('warns where it says another birth, sex or kind, and the person goes in as the list says', () => {
    const other = readOne({ 'Tanggal lahir': '19-2-1986', 'L/P': 'L', Jenis: 'PPPK', Gol: 'IX' })
    expect(other.person).toMatchObject({ birthDate: '1986-02-19', sex: 'l', kind: 'pppk' })
    expect(other.notes.map(({ said }) => said)).toEqual([
      'people.nipOtherKind',
      'people.nipOtherBirth',
      'people.nipOtherSex',
    ])
  })
  it('leaves other days to the rest of the list: all of one order are read so, a mixture is said', () => {
    const passport = (...days: string[]) =>
      readAll(
        [
          'NIP\tNama\tOPD\tJabatan\tPaspor',
          ...days.map((day, n) => `19860218201101290${n}\tA B\tDisdik\tAnalis\t${day}`),
        ].join('\n'),
      ).rows
    expect(passport('2/3/2030', '12/31/2030')[0]!.person?.passportExpiresOn).toBe('2030-02-03')
    const mixed = passport('2/3/2030', '12/31/2030', '31/12/2030')[0]!
    expect(mixed).toMatchObject({
      person: { passportExpiresOn: '2030-03-02' },
      notes: [{ field: 'passportExpiresOn' }],
    })
    expect(passport('2/3/2030')[0]!.notes).toEqual([])
  })
})

describe('what is wrong names its cell', () => {
  it.each([
    [{ NIP: '1.98602E+17' }, [['nip', 'people.pasteNipSpoilt']]],
    [{ NIP: '1,98602E+17', Jenis: '' }, [['nip', 'people.pasteNipSpoilt']]],
    [{ NIP: '198602182011012000' }, [['nip', 'people.pasteNipSpoilt']]],
    [{ NIP: '19860218201101290' }, [['nip', 'people.nipLength']]],
    [{ NIP: '' }, [['nip', 'people.pasteNipMissing']]],
    [{ OPD: 'Dinas Lain' }, [['agency', 'people.pasteAgencyUnknown']]],
    [{ OPD: '' }, [['agency', 'people.agencyMissing']]],
    [{ Gol: 'III/z' }, [['grade', 'people.pasteGradeWrong']]],
    [{ Gol: 'IX' }, [['grade', 'people.gradeWrong']]],
    [{ 'L/P': 'entah' }, [['sex', 'people.pasteSexWrong']]],
    [{ Jenis: 'entah' }, [['kind', 'people.pasteKindWrong']]],
    [{ 'Tanggal lahir': '31/2/1986' }, [['birthDate', 'people.pasteDayWrong']]],
    [{ 'TMT CPNS': '1-1-2030' }, [['serviceSince', 'people.dayInFuture']]],
    [{ Jabatan: '' }, [['post', 'people.postMissing']]],
    [{ Jabatan: 'x'.repeat(201) }, [['post', 'shell.tooLong']]],
    [{ Nama: 'Sari 2' }, [['name', 'people.nameWrong']]],
    [{ Telepon: '081' }, [['phone', 'people.phoneWrong']]],
    [{ 'SKP 2023': 'entah' }, [['skp2023', 'people.pastePredicateWrong']]],
    [{ 'Hukuman disiplin': 'Teguran tertulis' }, [['discipline', 'people.pasteSanction']]],
    [{ Eselon: 'entah' }, [['postLevel', 'people.pasteLevelWrong']]],
    [{ 'Paspor berlaku': '2030-01-01', 'Jenis paspor': 'entah' }, [['passportKind', 'people.pastePassportKindWrong']]],
  ])('%j', (changes, problems) => expect(problemsOf(changes as Record<string, string>)).toEqual(problems))
})

it('the name of an agency may be near to one: it is offered, not taken', () => {
  expect([agencies.find('Dinas Pendidikkan'), agencies.guess('Dinas Pendidikkan')]).toEqual([null, ids[0]])
  expect(agencies.guess('Dinas Antariksa')).toBeNull()
  expect(agencies.find('Kota Jambi')).toBeNull()
})

it('of 304 rows as an office keeps them at least 95 in a hundred need no retyping, and none of the others is guessed', () => {
  const { text, people, faulty } = makeOfficeSheet(304, 26)
  const { rows } = readAll(text)
  const good = rows.filter(({ person }) => person !== null)
  expect(rows).toHaveLength(304)
  expect(rows.filter(({ person }) => person === null).map(({ problems }) => problems.length)).toEqual(
    faulty.map(() => 1),
  )
  expect(good.length / rows.length).toBeGreaterThanOrEqual(0.95)
  const byNip = new Map(people.map((one) => [one.nip, one]))
  for (const { person } of good) expect(person!.birthDate).toBe(byNip.get(person!.nip!)?.birthDate)
})
