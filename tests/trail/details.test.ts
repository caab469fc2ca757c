import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '@/lib/i18n/action-words'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actWords } from '@/lib/trail/action-words'
import { fieldLabel } from '@/lib/trail/changes'
import { detailsOf } from '@/lib/trail/details'
import { nameSubjects } from '@/lib/trail/names'
import type { TrailRow } from '@/lib/trail/queries'
import { actAs, owner } from '../support/acting'
import { translator } from '../support/translator'

const [ayu, budi] = ['0197a000-0000-7000-8000-000000000001', '0197a000-0000-7000-8000-000000000002']
const names = new Map([
  [ayu!, 'Ayu Contoh'],
  [budi!, 'Budi Contoh'],
])
const told = (subjectKind: string, before: unknown, after: unknown) =>
  detailsOf({ subjectKind, before, after }, { names, t: translator('id'), locale: 'id', zone: 'Asia/Jakarta' }).map(
    ({ label, text }) => `${label}: ${text}`,
  )
const leg = (departsAt: string) => ({
  ...{ mode: 'ferry', code: 'F-93', fromPlace: 'Batam Centre', toPlace: 'HarbourFront', direction: 'outbound' },
  ...{ departsOn: '2024-06-30', departsAt, departsZone: 'Asia/Jakarta' },
  ...{ arrivesOn: '2024-06-30', arrivesAt: '18:50', arrivesZone: 'Asia/Singapore' },
})

describe('a detail of the trail', () => {
  it('says of a list what came and what went, each row in words', () => {
    const row = (time: string) => `2024-07-01 ${time}-10:30 session: Opening`
    expect(told('cohort', { rows: [row('09:00'), 'x'] }, { rows: [row('08:30'), 'x'] })).toEqual([
      'baris: Ditambah: 1 Jul 2024, 08.30–10.30, Kelas: Opening. Dihapus: 1 Jul 2024, 09.00–10.30, Kelas: Opening.',
    ])
    expect(told('delegation', { legs: [leg('16:40')] }, { legs: [leg('17:00')] })).toEqual([
      'tahap perjalanan: Ditambah: Batam Centre 17.00 WIB → HarbourFront 18.50 SGT, 30 Jun 2024. Dihapus: Batam Centre 16.40 WIB → HarbourFront 18.50 SGT, 30 Jun 2024.',
    ])
  })
  it('says whom a mark is about, by name, and the days of a journey', () => {
    const marks = [
      { participantId: ayu, mark: 'present' },
      { participantId: budi, mark: 'absent' },
    ]
    expect(told('delegation', null, { added: 2, marks })).toEqual([
      'ditambahkan: 2',
      'tanda: Ayu Contoh: Hadir; Budi Contoh: Tidak hadir',
    ])
    const days = { startsOn: '2024-06-30', endsOn: '2024-07-06' }
    expect(told('delegation', null, { days })).toEqual(['hari: 30 Juni s.d. 6 Juli 2024'])
  })
  it('says states, roles, kinds, rules, ways, zones and moments in words', () => {
    expect(told('nomination', { state: 'submitted' }, { state: 'verified' })).toEqual([
      'keadaan: Diajukan → Terverifikasi',
    ])
    expect(told('lineup', null, { personId: ayu, kind: 'reserve' })).toEqual(['nama: Ayu Contoh', 'jenis: Cadangan'])
    expect(told('agency', { kind: 'dinas' }, { kind: 'badan' })).toEqual(['jenis: Dinas → Badan'])
    expect(told('cohort', { rules: ['service'] }, { rules: ['service', 'age'] })[0]).toMatch(
      /^syarat: Ditambah: \S.*\.$/,
    )
    expect(told('government', { zone: 'Asia/Jakarta' }, { zone: 'Asia/Makassar' })).toEqual(['zona waktu: WIB → WITA'])
    expect(told('clock', null, { now: '2024-06-30T02:30:00.000Z' })).toEqual(['hari aplikasi: 30 Juni 2024, 09.30 WIB'])
    expect(told('document', null, { bytes: 1200, mediaType: 'application/pdf' })).toEqual([
      'ukuran (bita): 1.200',
      'jenis berkas: PDF',
    ])
    expect(told('assignment', null, { achievement: 4, c9: 3 })).toEqual(['Prestasi: 4', 'c9: 3'])
  })
  it('leaves out what only a developer knows, and an id whose name is not known', () => {
    const unknown = '0197a000-0000-7000-8000-00000000000f'
    expect(told('user', null, { activationId: unknown, somethingNew: 1, personId: unknown })).toEqual([])
    expect(told('user', { personId: ayu }, { personId: null })).toEqual(['pemilik: Ayu Contoh → –'])
  })
  it('never shows what is stored, of whatever the demo has done', async () => {
    await actAs('auditor@jambi.example')
    const { rows } = await owner.query<TrailRow>('select * from "AuditEvent"')
    const known = await inRequest('read', (tx, { actor }) => nameSubjects(tx as Read, actor!, rows))
    const go = { names: known, t: translator('id'), locale: 'id' as const, zone: 'Asia/Jakarta' as const }
    const texts = rows.flatMap((row) => detailsOf(row, go).map(({ text }) => text))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /[{}[\]"]|[0-9a-f]{8}-[0-9a-f]{4}|\b[a-z]+_[a-z]+\b/.test(text))).toEqual([])
    expect(rows.filter((row) => actWords(row) === 'trail.otherAct')).toEqual([])
  })
})

describe('every field that an act may leave in the trail', () => {
  /** What is known by name only, or says nothing to a reader. */
  const silent = ['userId', 'activationId', 'mailId', 'saved', 'version', 'intent', 'cohortId']
  it('has a word', () => {
    const files = globSync('lib/*/*actions.ts').filter((file) => !file.startsWith('lib/platform'))
    const sides = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(?:before|after): \{([^{}]*)\}/g)])
    const fields = sides.flatMap(([, inside]) =>
      inside!
        .split(',')
        .map((part) => /^\s*(\w+)(?::|\s*$)/.exec(part)?.[1])
        .filter((field) => field !== undefined),
    )
    expect(new Set(fields).size).toBeGreaterThan(30)
    expect([...new Set(fields)].filter((field) => !fieldLabel(field) && !silent.includes(field))).toEqual([])
  })
  it('and each list that leaves has words for its leaving', () => {
    const doors = globSync('app/**/route.ts').map((file) => readFileSync(file, 'utf8'))
    const permissions = doors.flatMap((text) =>
      /defineSheet|defineDownload/.test(text)
        ? [...text.matchAll(/permission: '([\w.]+)'/g)].map(([, one]) => one!)
        : [],
    )
    expect(permissions.length).toBeGreaterThan(7)
    expect(permissions.filter((one) => wordsFor(`${one}.download`) === null)).toEqual([])
  })
})
