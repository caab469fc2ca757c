import { globSync, readFileSync } from 'node:fs'
import { house, isIn } from './house'

/** What a paper can name: paths, scripts of npm, packages, and every word of code, SQL, schema and settings. */
export type Named = {
  hasPath: (pattern: string) => boolean
  scripts: readonly string[]
  packages: readonly string[]
  words: ReadonlySet<string>
}

/** Words of the programs that the house runs on. */
const ofOthers = ['max_prepared_statements']
/** Folders that a run makes. */
const madeByRuns = ['.data/', 'test-results/', '.next/']

const wordsIn = (text: string) => text.match(/[A-Za-z_]\w*/g) ?? []

/** The house as it stands. */
export function namedInHouse(): Named {
  const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const others = globSync(['prisma/**/*.{prisma,sql}', '.env.example', 'proxy.ts'], {
    exclude: (path) => path.includes('migrations'),
  })
  // The checks themselves speak of houses that are not.
  const sources = house.filter(({ path }) => !isIn(path, 'tests/architecture')).map(({ text }) => text)
  const constraints = globSync('prisma/migrations/*/*.sql').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bconstraint "(\w+)"/gi)].map(([, name]) => name!),
  )
  const texts = [...sources, ...others.map((path) => readFileSync(path, 'utf8')), ...constraints]
  return {
    hasPath: (pattern) => globSync(pattern, { exclude: (path) => /^(?:node_modules|\.next)/.test(path) }).length > 0,
    scripts: Object.keys(scripts),
    packages: Object.keys({ ...dependencies, ...devDependencies }),
    words: new Set([...texts.flatMap(wordsIn), ...ofOthers]),
  }
}

/** Names in the code spans of a paper that nothing in the house has. */
export function namesOfNothing(paper: string, text: string, named: Named): string[] {
  const spans = [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!)
  return [...new Set(spans)].filter((span) => !isKnown(span, named)).map((span) => `${paper} names ${span}`)
}

function isKnown(span: string, { hasPath, scripts, packages, words }: Named): boolean {
  const script = /^npm (?:run )?([\w:-]+)/.exec(span)?.[1]
  if (script) return scripts.includes(script)
  if (/^@[\w-]+\/[\w.-]+$/.test(span)) return packages.includes(span)
  if (/^[\w-]+\/core$/.test(span)) return packages.includes(span.split('/')[0]!)
  if (/^[\w.()<>…*[\]-]+(?:\/[\w.()<>…*[\]-]*)+$/.test(span)) {
    return madeByRuns.some((folder) => span.startsWith(folder)) || placesOf(patternOf(span)).some(hasPath)
  }
  if (/^[\w-]+\.(?:tsx?|js|sql|prisma|csv|jsonc?|md|css)$/.test(span)) return hasPath(`**/{,*-}${span}`)
  const setting = /^([A-Z]+(?:_[A-Z]+)+)(?:=.*)?$/.exec(span)?.[1]
  if (setting) return words.has(setting)
  const name = /^(\w+(?:\.\w+)*)(\(.*\))?$/.exec(span)
  if (!name || !isOfCode(name[1]!, name[2])) return true
  return name[1]!.split('.').every((word) => words.has(word))
}

/** A plain word may be any word; one with a capital, an underscore or brackets belongs to code. */
const isOfCode = (name: string, brackets?: string) =>
  brackets !== undefined || /[a-z][A-Z]|_|^[A-Z][a-z]+/.test(name) || /^[a-z]+\.[a-z]+$/i.test(name)

/** `lib/<slice>/queries.ts` and `app/(office)/…/page.tsx` stand for every path like them. */
const patternOf = (span: string) =>
  span
    .replaceAll(/<[\w-]+>/g, '*')
    .replaceAll('…', '**')
    .replaceAll(/[()]/g, '?')
    .replace(/\/$/, '')

/** From the top or from a room, and a module without its ending. */
const placesOf = (path: string) => [path, `*/${path}`, `${path}.{ts,tsx}`]
