import { isPersonKind, type PersonKind, type Sex } from './kinds'
import type { PassportKind } from './passport'
import { type PerformancePredicate, performanceLabels } from './performance'
import { gradesOf, type PostLevel, postLevelLabels, rankNames } from './ranks'

/** What offices write in the cells of their lists, read as what is stored; null where it cannot be read. */

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
const compact = (text: string) => plain(text).replaceAll(' ', '')

/** A cell in which a sign stands for nothing. */
export const isBlank = (cell: string) => /^[-–—_.\s]*$|^(n\/?a|nihil|belum ada)$/i.test(cell)

const sexWords: Record<string, Sex> = {
  ...{ l: 'l', lk: 'l', laki: 'l', lakilaki: 'l', pria: 'l', male: 'l', m: 'l', '1': 'l' },
  ...{ p: 'p', pr: 'p', perempuan: 'p', wanita: 'p', female: 'p', f: 'p', '2': 'p' },
}
/** L, Lk., Laki-laki, Pria · P, Pr., Perempuan, Wanita */
export const readSex = (cell: string): Sex | null => sexWords[compact(cell)] ?? null

const kindWords: Record<string, PersonKind> = {
  ...{ pnsd: 'pns', pegawainegerisipil: 'pns', calonpns: 'cpns', p3k: 'pppk', pppkparuhwaktu: 'pppk_pw' },
  ...{ p3kparuhwaktu: 'pppk_pw', pppkpw: 'pppk_pw', nonasn: 'non_asn', honorer: 'non_asn', kontrak: 'non_asn' },
  ...{ anggotadprd: 'dprd', perumda: 'bumd', akademisi: 'external', mitra: 'external' },
}
/** PNS, P3K, PPPK Paruh Waktu; "ASN" or "Aktif" says nothing of the kind. */
export function readKind(cell: string): PersonKind | null {
  const word = compact(cell)
  return isPersonKind(word) ? word : (kindWords[word] ?? null)
}
export const saysNoKind = (cell: string) => ['', 'asn', 'aktif', 'pegawai'].includes(compact(cell))

const roman = /^(?:gol(?:ongan)?\s*)?\(?\s*(i{1,3}|iv)\s*[-/. ]?\s*([a-e])\s*\)?$/i
/** Rank names by their letters alone, "tingkat" and "tk" being one. */
const gradesByRank = new Map(
  Object.entries(rankNames).map(([grade, rank]) => [compact(rank).replaceAll('tingkat', 'tk'), grade]),
)
/** III/c, III C, III-c, IIIc, Penata (III/c), Penata Tk. I / III/d, IX, Gol. IX, and a rank by its name alone. */
export function readGrade(cell: string): string | null {
  const sign =
    /(?:^|[\s,/(])(?:gol(?:ongan)?\.?\s*)?(i{1,3}|iv)\s*[-/. ]?\s*([a-e])\)?$/i.exec(cell.trim()) ?? roman.exec(cell)
  if (sign) return `${sign[1]!.toUpperCase()}/${sign[2]!.toLowerCase()}`
  const alone = plain(cell)
    .replace(/^gol(ongan)? /, '')
    .toUpperCase()
  if (gradesOf('pppk').includes(alone)) return alone
  if (/^\d{1,2}$/.test(alone)) return gradesOf('pppk')[Number(alone) - 1] ?? null
  return gradesByRank.get(compact(cell).replaceAll('tingkat', 'tk')) ?? null
}

const levelWords: Record<string, PostLevel> = {
  ...{ jpt: 'jpt_pratama', jptpratama: 'jpt_pratama', jptmadya: 'jpt_madya' },
  ...{
    jabatanfungsional: 'fungsional',
    jft: 'fungsional',
    jfu: 'pelaksana',
    jabatanpelaksana: 'pelaksana',
    staf: 'pelaksana',
  },
}
/** A level by its name, or what was once called eselon: II is JPT pratama, III administrator, IV pengawas. */
export function readLevel(cell: string): PostLevel | null {
  const word = compact(cell)
  const eselon = /^(?:eselon)?(i{1,3}|iv|v)[ab]?$/.exec(word)?.[1]
  if (eselon)
    return ({ i: 'jpt_madya', ii: 'jpt_pratama', iii: 'administrator', iv: 'pengawas' } as const)[eselon] ?? null
  if (word in postLevelLabels) return word as PostLevel
  return levelWords[word] ?? (word.startsWith('fungsional') ? 'fungsional' : null)
}

const predicateWords: Record<string, PerformancePredicate> = { amatbaik: 'sangat_baik', sb: 'sangat_baik', b: 'baik' }
/** Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
export function readPredicate(cell: string): PerformancePredicate | null {
  const word = plain(cell).replaceAll(' ', '_')
  return word in performanceLabels ? (word as PerformancePredicate) : (predicateWords[compact(cell)] ?? null)
}

/** Biasa (hijau), dinas (biru), diplomatik (hitam). */
export function readPassportKind(cell: string): PassportKind | null {
  const word = plain(cell)
  if (/dinas|service|biru/.test(word)) return 'service'
  if (/diplomatik|diplomatic/.test(word)) return 'diplomatic'
  return /biasa|ordinary|hijau|umum/.test(word) ? 'ordinary' : null
}

/** "Tidak ada", "Tidak pernah", "Nihil", "Bersih": no sanction. */
export const saysNoSanction = (cell: string) =>
  /^(tidak|tdk|belum)( pernah| sedang| dalam)?( ada| dijatuhi| menjalani| dihukum)?\b|^nihil|^bersih|^[-–]$|^none$|^no$/i.test(
    cell.trim(),
  )

/** A number that a spreadsheet turned into a quantity: 1,98602E+17, or rounded to fifteen figures. */
export const isSpoiltNumber = (cell: string) =>
  /^\d([.,]\d+)?e\+?\d+$/i.test(cell.trim()) || /^\d{15}000$/.test(cell.replace(/\D/g, ''))
