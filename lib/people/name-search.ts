import { foldName, isTitle } from './names'

/**
 * Looking for people by what somebody types: the name as letters write it, with titles before and after, its words in
 * any order and in part, with one misspelling a word, and part of a NIP with or without blanks. `%` and `_` are
 * letters here: what a pattern means, only `nearPatterns` says.
 */
export type PeopleSearch = {
  /** Folded words, each of which the name must bear. */
  words: string[]
  /** Digits that the NIP must contain; a number never stands in an address. */
  digits: string
}

/** Fewer digits than these say nothing of a number: nearly every NIP has them. */
export const fewestDigits = 4

/** Nobody's name has a longer word, and each letter is a way to write it wrong. */
const longestWord = 40

/** What was typed, as words of a name without its titles and the digits of a number. */
export function readSearch(typed: string): PeopleSearch {
  const [numbers, letters] = part(typed.split(/[\s,]+/).filter(Boolean), (token) => /^[\d.'-]*\d[\d.'-]*$/.test(token))
  const comma = typed.indexOf(',')
  const afterComma = comma < 0 ? [] : typed.slice(comma).split(/[\s,]+/)
  const [titles, names] = part(letters, (token) => isTitle(token, afterComma.includes(token)))
  return {
    words: (names.length > 0 ? names : titles).flatMap((token) => foldName(token).split(' ')).filter(Boolean),
    digits: numbers.join('').replace(/\D/g, ''),
  }
}

function part<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}

/**
 * Ways in which a word may stand at the beginning of a word of the name if one letter of it is wrong, missing, too many
 * or changed places with its neighbour; `_` is any letter. A short word has none: too many names are near to it.
 */
export function nearPatterns(word: string): string[] {
  const letters = [...word]
  if (letters.length < 4 || letters.length > longestWord || /[_%\\]/.test(word)) return []
  const cut = (from: number, to: number, between = '') =>
    letters.slice(0, from).join('') + between + letters.slice(to).join('')
  return [
    ...new Set([
      ...letters.map((_, n) => cut(n, n + 1, '_')),
      ...letters.slice(1).map((_, n) => cut(n + 1, n + 1, '_')),
      ...letters.slice(1).map((second, n) => cut(n, n + 2, second + letters[n])),
      ...(letters.length > 4 ? letters.map((_, n) => cut(n, n + 1)) : []),
    ]),
  ]
}

/** Whether a folded name bears every word, in any order. */
const bears = (fold: string, words: readonly string[]) => words.every((word) => fold.includes(word))

function bearsNearly(fold: string, words: readonly string[]) {
  const begins = (pattern: string) =>
    new RegExp(`(^| )${pattern.split('_').map(RegExp.escape).join('.')}`, 'u').test(fold)
  return words.every((word) => fold.includes(word) || nearPatterns(word).some(begins))
}

/** Of folded names, which ones a search means: those that bear its words, and only where none does those near to it. */
export function finderOf(folds: readonly string[], words: readonly string[]) {
  const isNear = words.length > 0 && !folds.some((fold) => bears(fold, words))
  return { isNear, fits: (fold: string) => (isNear ? bearsNearly : bears)(fold, words) }
}
