import type { MessageKey } from '@/lib/i18n/catalogue'

/** Names and titles (docs/glossary.md, "Names"). What was typed is never re-cased; one word is a valid name. */
const frontTitles = new Set(
  'Prof. Dr. dr. drg. drh. Ir. Drs. Dra. Ns. apt. H. Hj. KH.'.split(' '), // case counts: Dr. is a doctorate, dr. a physician
)

export type FullName = { titleFront: string; name: string; titleBack: string }

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ')

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

/** For search and order: lower case, without accents, apostrophes and dots, so that Nur'aini is found as nuraini. */
export const foldName = (name: string) =>
  tidy(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’‘ʼ`´.]/g, '')
      .replace(/[-–]/g, ' '),
  ).toLowerCase()

/** By the folded name, first word first; the typed names decide what folds to the same. */
export function compareNames(a: string, b: string): number {
  const [foldedA, foldedB] = [foldName(a), foldName(b)]
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1
  return a === b ? 0 : a < b ? -1 : 1
}

/** Why this is no name (without titles); null when it is one. */
export function nameError(name: string): MessageKey | null {
  const plain = tidy(name)
  if (plain === '') return 'people.nameMissing'
  if (plain.length > 100) return 'people.nameTooLong'
  return /^[\p{L}\p{M} '’.-]+$/u.test(plain) && /\p{L}/u.test(plain) ? null : 'people.nameWrong'
}
