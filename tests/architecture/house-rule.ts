import { expect, it } from 'vitest'
import { house, placesOf, type Source } from './house'

type Check = (sources: readonly Source[]) => string[]
type Example = { [path: string]: string }
type Rule = {
  check: Check
  /** Small houses, each of which breaks the rule. */
  broken: Example[]
  /** A small house that comes near and keeps it. */
  kept?: Example
}

const build = (example: Example): Source[] => Object.entries(example).map(([path, text]) => ({ path, text }))

/** A rule of the house: kept today, and a house that breaks it is found out. */
export function houseRule(title: string, { check, broken, kept }: Rule) {
  it(title, () => {
    expect(check(house)).toEqual([])
  })
  it(`${title} — and a house that breaks this is found out`, () => {
    for (const example of broken) expect(check(build(example)), Object.values(example).join('\n')).not.toEqual([])
    if (kept) expect(check(build(kept))).toEqual([])
  })
}

/** Forbids a pattern in some files. */
export const ban = (where: (path: string) => boolean, pattern: RegExp, what: string) => (sources: readonly Source[]) =>
  sources
    .filter(({ path }) => /\.(?:tsx?|js)$/.test(path) && where(path))
    .flatMap((source) => placesOf(source, pattern, what))
