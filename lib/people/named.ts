import 'server-only'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { nearPatterns, readSearch } from './name-search'

/** Typed text as it stands in a LIKE: the signs that mean something there are letters. */
export const asLetters = (typed: string) => typed.replace(/[\\%_]/g, '\\$&')

/** The people whose names bear every word, in any order and in part. */
const named = (words: readonly string[]): Prisma.PersonWhereInput => ({
  AND: words.map((word) => ({ nameFold: { contains: asLetters(word) } })),
})

/** The same with one misspelling a word; the patterns reach the database as they are (a test holds that). */
const nearlyNamed = (words: readonly string[]): Prisma.PersonWhereInput => ({
  AND: words.map((word) => ({
    OR: [
      { nameFold: { contains: asLetters(word) } },
      ...nearPatterns(word).flatMap((pattern) => [
        { nameFold: { startsWith: pattern } },
        { nameFold: { contains: ` ${pattern}` } },
      ]),
    ],
  })),
})

export type Named = {
  where: Prisma.PersonWhereInput
  /** Nobody is called exactly so: these are near to it. */
  isNear: boolean
}

/**
 * Whom a name means in a list: those that bear it, and only where `findOne` finds none of them those near to it. Nothing
 * typed means everybody.
 */
export async function whoIsNamed(
  typed: string,
  findOne: (where: Prisma.PersonWhereInput) => Promise<unknown>,
): Promise<Named> {
  const { words } = readSearch(typed)
  const where = named(words)
  const mayBeNear = words.some((word) => nearPatterns(word).length > 0)
  if (!mayBeNear || (await findOne(where)) !== null) return { where, isNear: false }
  const near = nearlyNamed(words)
  return (await findOne(near)) !== null ? { where: near, isNear: true } : { where, isNear: false }
}

/** People by a name and part of a number together, as letters write both. */
export function withNumber(typed: string): Prisma.PersonWhereInput {
  const { words, digits } = readSearch(typed)
  return { AND: [named(words), { nip: { contains: digits } }] }
}
