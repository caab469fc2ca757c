import { house, isIn, type Source } from '../architecture/house.ts'
import { importsOf, moduleOf, reachOf } from '../architecture/imports.ts'

/** What tests a change can reach: files for vitest and for Playwright, or all of vitest's. */
export type Reached = { unit: string[] | 'all'; specs: string[] }

/** Files that no import leads to, and on which every test stands: what the database is made of, packages, settings. */
const ground = /^(?:prisma\/(?!demo\/)|package|[\w.]+\.(?:ts|mjs)$|tests\/support\/)/
/** Left to npm test: each goes through every door or page, or races for minutes. */
const long = ['tests/matrix', 'tests/walls/races.test.ts', 'tests/walls/scopes.test.ts', 'tests/mutants']

/**
 * What changed files reach. Unit tests: those that run with a changed file, however long the way of imports, and all of
 * architecture. Browser tests: those that say in their first line that they are about a room in which a file changed;
 * a page is of the rooms whose components and rules it imports itself.
 */
export function reachedBy(changed: readonly string[], sources: readonly Source[] = house): Reached {
  const modules = new Set(changed.map(moduleOf))
  const runsWith = (source: Source) =>
    changed.includes(source.path) || [...reachOf(source, sources).keys()].some((module) => modules.has(module))
  const tests = sources.filter(({ path }) => /^tests\/.*\.test\.tsx?$/.test(path))
  const wanted = tests.filter(
    (test) => isIn(test.path, 'tests/architecture') || (!isIn(test.path, ...long) && runsWith(test)),
  )
  const rooms = new Set(changed.flatMap((path) => roomsOf(path, sources)))
  const specs = sources.filter(
    (spec) => /\.spec\.ts$/.test(spec.path) && (runsWith(spec) || aboutOf(spec).some((room) => rooms.has(room))),
  )
  return {
    unit: changed.some((path) => ground.test(path)) ? 'all' : wanted.map(({ path }) => path),
    specs: specs.filter((spec) => !aboutOf(spec).includes('house')).map(({ path }) => path),
  }
}

/** The rooms that a browser test says it is about, in its first line; `house` is about all of it. */
export const aboutOf = ({ text }: Source) => /^\/\/ About: ([\w, ]+)\n/.exec(text)?.[1]?.split(', ') ?? []

function roomsOf(path: string, sources: readonly Source[]): string[] {
  const [top, room] = path.split('/')
  if (top === 'scripts') return [top]
  if (top === 'lib' || top === 'components') return [room!]
  const source = top === 'app' && sources.find((one) => one.path === path)
  return source ? importsOf(source).flatMap(({ of }) => /^(?:lib|components)\/(\w+)/.exec(of)?.[1] ?? []) : []
}
