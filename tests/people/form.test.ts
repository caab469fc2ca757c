import { describe, expect, it } from 'vitest'
import { editedPerson, newPerson } from '@/lib/people/schema'
import { wrongFields } from '../support/wrong-fields'

const id = '0197a000-0000-7000-8000-000000000001'
const typed = {
  agencyId: id,
  kind: 'pns',
  nip: '19860218 201101 2 904',
  titleFront: '',
  name: 'Nur Umpama',
  titleBack: '',
  post: 'Analis',
  grade: 'III/c',
}
const wrong = (fields: object, schema: typeof newPerson | typeof editedPerson = newPerson) =>
  wrongFields(schema, { ...typed, ...fields })

describe('the form of a person', () => {
  it('takes what is complete, and empty fields as not known', () => {
    expect(wrong({})).toEqual({})
    expect(newPerson.parse({ ...typed, birthDate: '', phone: ' ', sex: '', email: '' })).toMatchObject({
      nip: '198602182011012904',
      birthDate: null,
      phone: null,
      sex: null,
      email: null,
      disciplines: [],
    })
    expect(newPerson.parse({ ...typed, phone: '0812-3456-7890' }).phone).toBe('+6281234567890')
    expect(newPerson.parse({ ...typed, nip: '' }).nip).toBeNull()
  })
  it('wants a grade of the scale of its kind', () => {
    expect(wrong({ kind: 'pppk' })).toEqual({ grade: 'people.gradeWrong' })
    expect(wrong({ kind: 'pppk', grade: 'IX' })).toEqual({})
    expect(wrong({ kind: 'non_asn' })).toEqual({ grade: 'people.gradeWrong' })
    expect(wrong({ kind: 'non_asn', grade: '' })).toEqual({})
  })
  it('wants a contract that ends after the service began', () => {
    expect(wrong({ serviceSince: '2020-01-01', contractEndsOn: '2020-01-01' })).toEqual({
      contractEndsOn: 'people.contractOrder',
    })
    expect(wrong({ serviceSince: '2020-01-01', contractEndsOn: '2020-01-02' })).toEqual({})
    expect(wrong({ contractEndsOn: '2020-01-02' })).toEqual({})
  })
  it('wants a passport whole, its days in order', () => {
    const passport = { passportKind: 'ordinary', passportIssuedOn: '2023-01-10', passportExpiresOn: '2028-01-10' }
    expect(wrong(passport)).toEqual({})
    expect(wrong({ ...passport, passportIssuedOn: '' })).toEqual({})
    expect(wrong({ ...passport, passportKind: '' })).toEqual({ passportKind: 'people.passportKindMissing' })
    expect(wrong({ ...passport, passportExpiresOn: '' })).toEqual({ passportExpiresOn: 'people.passportExpiryMissing' })
    expect(wrong({ passportKind: 'ordinary' })).toEqual({ passportExpiresOn: 'people.passportExpiryMissing' })
    expect(wrong({ passportIssuedOn: '2023-01-10' })).toEqual({
      passportKind: 'people.passportKindMissing',
      passportExpiresOn: 'people.passportExpiryMissing',
    })
    expect(wrong({ ...passport, passportExpiresOn: '2023-01-10' })).toEqual({
      passportExpiresOn: 'people.passportExpiryWrong',
    })
  })
  it('wants sanctions with who decided, and an end not before the decision', () => {
    const row = { level: 'sedang', decidedOn: '2023-01-10', issuer: 'Wali Kota' }
    expect(wrong({ disciplines: [row] })).toEqual({})
    expect(wrong({ disciplines: [{ ...row, endsOn: '2023-01-10' }] })).toEqual({})
    expect(wrong({ disciplines: [{ ...row, endsOn: '2023-01-09' }] })).toEqual({
      'disciplines.0.endsOn': 'people.disciplineOrder',
    })
    expect(wrong({ disciplines: [{ ...row, issuer: '' }] })).toEqual({ 'disciplines.0.issuer': 'people.issuerMissing' })
    for (const name of ['level', 'decidedOn', 'endsOn', 'issuer'])
      expect(
        Object.keys(wrong({ disciplines: [{ [name]: name === 'level' ? 'berat' : '2023-01-09' }] })),
        name,
      ).not.toEqual([])
    expect(
      newPerson.parse({
        ...typed,
        disciplines: [
          { level: '', issuer: ' ' },
          { ...row, remove: 'on' },
        ],
      }).disciplines,
    ).toEqual([null, null])
    expect(wrong({ disciplines: Array(20).fill(row) })).toEqual({})
    expect(Object.keys(wrong({ disciplines: Array(21).fill(row) }))).toEqual(['disciplines'])
  })
  it('shows three years of performance, from 2000 on', () => {
    const year = (one: number) => ({ year: String(one), predicate: 'baik' })
    expect(wrong({ performances: [year(2000), year(2050), year(2100)] })).toEqual({})
    expect(Object.keys(wrong({ performances: [year(1999)] }))).toEqual(['performances.0.year'])
    expect(Object.keys(wrong({ performances: [year(2101)] }))).toEqual(['performances.0.year'])
    expect(Object.keys(wrong({ performances: [1, 2, 3, 4].map((n) => year(2020 + n)) }))).toEqual(['performances'])
  })
  it('of somebody known names them and the version that was seen', () => {
    expect(Object.keys(wrong({}, editedPerson)).toSorted()).toEqual(['personId', 'version'])
    expect(wrong({ personId: id, version: '1' }, editedPerson)).toEqual({})
  })
  it('says what is wrong with number, name, phone and address', () => {
    const said = wrong({ nip: '123', name: '', phone: '12', email: 'bukan alamat', post: '' })
    expect(Object.keys(said).toSorted()).toEqual(['email', 'name', 'nip', 'phone', 'post'])
  })
})

describe('a field of the form of a person', () => {
  it.each([
    ['kind', ['pns', 'cpns', 'pppk', 'pppk_pw', 'non_asn', 'dprd', 'bumd', 'external']],
    ['sex', ['l', 'p']],
    ['passportKind', ['ordinary', 'service', 'diplomatic']],
    ['postLevel', ['jpt_madya', 'jpt_pratama', 'administrator', 'pengawas', 'fungsional', 'pelaksana']],
  ])('%s takes what there is, and nothing else', (field, words) => {
    for (const word of words) expect(wrong({ [field]: word }), word).not.toHaveProperty(field)
    expect(wrong({ [field]: 'x' })).toHaveProperty(field)
  })
  it.each([
    ['titleFront', 60],
    ['titleBack', 120],
    ['post', 200],
  ])('%s is %i letters long at most', (field, most) => {
    expect(wrong({ [field]: 'x'.repeat(most) })).toEqual({})
    expect(wrong({ [field]: 'x'.repeat(most + 1) })).toEqual({ [field]: 'shell.tooLong' })
  })
  it.each(['ringan', 'sedang', 'berat'])('of a sanction may be %s', (level) => {
    expect(wrong({ disciplines: [{ level, decidedOn: '2023-01-10', issuer: 'Wali Kota' }] })).toEqual({})
  })
  it.each(['sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang'])('of a year may be %s', (predicate) => {
    expect(wrong({ performances: [{ year: '2023', predicate }] })).toEqual({})
  })
})
