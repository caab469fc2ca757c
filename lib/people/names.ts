import type { MessageKey } from '@/lib/i18n/catalogue'

/** Names and titles (docs/glossary.md, "Names"). What was typed is never re-cased; one word is a valid name. */
const frontTitles = new Set(
  'Prof. Dr. dr. drg. drh. Ir. Drs. Dra. Ns. apt. H. Hj. KH.'.split(' '), // case counts: Dr. is a doctorate, dr. a physician
)

/** Titles that stand behind a name, folded; an open list, so behind a comma whatever looks like a title is one. */
const backTitles = new Set(
  `se sh st skom ssos sip sstp strip spd sag ssi skm skep spsi sfarm sgz shum sp spt shut sak san sap sikom sptk sei sars
   amd amdkeb amdkep aks mm msi mh mt mkom mpd map mkes msc mhum mkep mars mip mph ma mba mak magr msos mag mikom mpsi mfarm
   ak ca cpa phd spa spb spog sppd llm`.split(/\s+/),
)

/** Whether a word typed into a search is a title: it is left out there, however it is written. */
export function isTitle(token: string, isBehindComma: boolean): boolean {
  const folded = foldName(token)
  if (foldedFrontTitles.has(folded)) return true
  const looksLikeTitle = /\p{L}\.\p{L}/u.test(token) || /^\p{Lu}{1,4}\.?$/u.test(token)
  return looksLikeTitle && (isBehindComma || backTitles.has(folded))
}

export type FullName = { titleFront: string; name: string; titleBack: string }

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Splits at the first comma, then peels known front titles from the left. M., Moh., R., bin and binti stay in the name. */
export function parseName(typed: string): FullName {
  const comma = typed.indexOf(',')
  const [before, after] = comma < 0 ? [typed, ''] : [typed.slice(0, comma), typed.slice(comma + 1)]
  const words = tidy(before).split(' ')
  const first = words.findIndex((word, n) => !frontTitles.has(word) || n === words.length - 1)
  return {
    titleFront: words.slice(0, first).join(' '),
    name: words.slice(first).join(' '),
    titleBack: after.split(',').map(tidy).filter(Boolean).join(', '),
  }
}

/** "dr. Sari Umpama, M.Kes." */
export const writeName = ({ titleFront, name, titleBack }: FullName) =>
  [titleFront, name].filter(Boolean).join(' ') + (titleBack ? `, ${titleBack}` : '')

/** Signs that people write for an apostrophe, the backtick and the left quote of Word among them. */
const apostrophes = "'’‘ʼʻ`´′"
const silent = new RegExp(`[${apostrophes}./\\p{M}\\p{Cf}]`, 'gu')
/** Letters that are no letter with an accent. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/**
 * The one fold, for search and order: lower case, without accents, apostrophes, dots, slashes and what cannot be seen,
 * so that Nur'aini is found as nuraini and a/l as al. Stored beside each name; the database has no fold of its own.
 */
export const foldName = (name: string) =>
  tidy(
    name
      .normalize('NFD')
      .replace(silent, '')
      .replace(/[-–‐‑]/g, ' ')
      .toLowerCase()
      .replace(/[łøđðßæœþı]/g, (letter) => plainLetters[letter] ?? letter),
  )
const foldedFrontTitles = new Set([...frontTitles].map(foldName))

/** By the folded name, first word first; the typed names decide what folds to the same. */
export function compareNames(a: string, b: string): number {
  const [foldedA, foldedB] = [foldName(a), foldName(b)]
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1
  return a === b ? 0 : a < b ? -1 : 1
}

const nameShape = new RegExp(`^[\\p{L}\\p{M} ${apostrophes}./-]+$`, 'u')

/** Why this is no name (without titles); null when it is one. */
export function nameError(name: string): MessageKey | null {
  const plain = tidy(name)
  if (plain === '') return 'people.nameMissing'
  if (plain.length > 100) return 'people.nameTooLong'
  return nameShape.test(plain) && /\p{L}/u.test(plain) ? null : 'people.nameWrong'
}
