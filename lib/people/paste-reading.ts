import { yearOf } from '@/lib/platform/dates'
import { parseName } from './names'
import { type Nip, parseNip, stripNip } from './nip'
import { type Cells, derive, type ListFacts, monthOf, type Reading, readDayCell, take, told } from './paste-cell'
import { readDay } from './paste-days'
import * as values from './paste-values'

/** Reads the cells of one row as a form of a person would send them, and says of which cell it cannot. */
export function readCells(cells: Cells, list: ListFacts): Reading {
  const reading: Reading = { typed: { active: 'on' }, problems: [], notes: [], derived: new Set() }
  const nip = readNumber(cells, reading)
  readWho(cells, list, nip, reading)
  readWork(cells, list, nip, reading)
  readPassport(cells, list, reading)
  readRecord(cells, list, reading)
  return reading
}

function readNumber(cells: Cells, to: Reading): Nip | null {
  const cell = told(cells, 'nip').replace(/['’‘`]/g, '')
  if (cell === '') return null
  if (values.isSpoiltNumber(cell)) {
    to.problems.push({ field: 'nip', said: 'people.pasteNipSpoilt' })
    return null
  }
  const nip = parseNip(cell)
  to.typed.nip = stripNip(cell)
  return typeof nip === 'string' ? null : nip
}

function readWho(cells: Cells, list: ListFacts, nip: Nip | null, to: Reading) {
  const name = parseName(told(cells, 'name'))
  const sex = take(cells, 'sex', values.readSex, 'people.pasteSexWrong', to)
  const birthDate = readDayCell(cells, 'birthDate', { list, nip, latest: yearOf(list.today) - 15 }, to)
  Object.assign(to.typed, {
    ...name,
    titleFront: told(cells, 'titleFront') || name.titleFront,
    titleBack: told(cells, 'titleBack') || name.titleBack,
    sex: sex ?? derive('sex', nip?.sex, to),
    birthDate: birthDate ?? derive('birthDate', nip?.birthDate, to),
    phone: told(cells, 'phone'),
    email: told(cells, 'email'),
  })
}

const kindOfScale = { pns: 'pns', pppk: 'pppk' } as const

function readWork(cells: Cells, list: ListFacts, nip: Nip | null, to: Reading) {
  const agency = told(cells, 'agency')
  const agencyId = agency ? list.agencies.find(agency) : list.agencyId
  if (!agencyId)
    to.problems.push({ field: 'agency', said: agency ? 'people.pasteAgencyUnknown' : 'people.agencyMissing' })
  const kind = values.saysNoKind(told(cells, 'kind'))
    ? null
    : take(cells, 'kind', values.readKind, 'people.pasteKindWrong', to)
  const appointed = nip?.appointedMonth ? `${monthOf(nip.appointedYear, nip.appointedMonth)}-01` : ''
  const latest = yearOf(list.today)
  Object.assign(to.typed, {
    agencyId: agencyId ?? '',
    kind: kind ?? derive('kind', nip && kindOfScale[nip.scale], to),
    grade: readRank(cells, to) ?? '',
    post: told(cells, 'post'),
    postLevel: take(cells, 'postLevel', values.readLevel, 'people.pasteLevelWrong', to) ?? '',
    serviceSince:
      readDayCell(cells, 'serviceSince', { list, nip, latest }, to) ?? derive('serviceSince', appointed, to),
    contractEndsOn: readDayCell(cells, 'contractEndsOn', { list, nip: null, latest: 2099 }, to) ?? '',
  })
}

/** The grade by its sign, else by the name of the rank; where a list has both and they differ, the sign counts. */
function readRank(cells: Cells, to: Reading): string | null {
  const grade = take(cells, 'grade', values.readGrade, 'people.pasteGradeWrong', to)
  const rank = values.readGrade(told(cells, 'rank'))
  if (grade && rank && rank !== grade) to.notes.push({ field: 'grade', said: 'people.pasteRankOther' })
  if (!grade && !rank && told(cells, 'rank') && !told(cells, 'grade'))
    to.problems.push({ field: 'rank', said: 'people.pasteGradeWrong' })
  return grade ?? rank
}

function readPassport(cells: Cells, list: ListFacts, to: Reading) {
  const expiresOn = readDayCell(cells, 'passportExpiresOn', { list, nip: null, latest: 2099 }, to)
  const issuedOn = readDayCell(cells, 'passportIssuedOn', { list, nip: null, latest: yearOf(list.today) }, to)
  const kind = take(cells, 'passportKind', values.readPassportKind, 'people.pastePassportKindWrong', to)
  if (!expiresOn && !issuedOn) return // a kind alone says nothing of a passport
  Object.assign(to.typed, {
    passportKind: kind ?? derive('passportKind', 'ordinary', to),
    passportIssuedOn: issuedOn ?? '',
    passportExpiresOn: expiresOn ?? '',
  })
}

function readRecord(cells: Cells, list: ListFacts, to: Reading) {
  const years = [...cells.keys()].filter((field) => field.startsWith('skp')).toSorted()
  const performances = years.slice(-3).flatMap((field) => {
    const predicate = take(cells, field, values.readPredicate, 'people.pastePredicateWrong', to)
    return predicate ? [{ year: field.slice(3), predicate }] : []
  })
  const discipline = cells.get('discipline') ?? ''
  const checked = values.saysNoSanction(discipline) ? list.today : lastPast(discipline, list)
  if (discipline !== '' && !checked) to.problems.push({ field: 'discipline', said: 'people.pasteSanction' })
  Object.assign(to.typed, { performances, disciplineCheckedOn: checked ?? '' })
}
const lastPast = (cell: string, { today }: ListFacts) =>
  readDay(cell, yearOf(today)).find((day) => day <= today) ?? null
