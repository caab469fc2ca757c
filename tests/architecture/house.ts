import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

/** A file of the house as a check sees it: its path from the top, and its text. */
export type Source = { path: string; text: string }

const top = resolve(import.meta.dirname, '../..')
const rooms = ['app', 'bench', 'components', 'e2e', 'lib', 'prisma', 'scripts', 'tests']
const generated = ['lib/platform/prisma', 'prisma/migrations', 'bench/results']
const readable = /\.(?:tsx?|js|mjs|css|sql)$/

const pathOf = (place: string) => relative(top, place).split(sep).join('/')

/** Every text file of the house that people write, without what is generated. */
export const house: readonly Source[] = [
  ...rooms.flatMap((room) => readFolder(join(top, room))),
  ...['proxy.ts', 'instrumentation.ts', 'next.config.ts'].map((file) => readSource(join(top, file))),
]

function readFolder(folder: string): Source[] {
  if (generated.includes(pathOf(folder))) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = join(folder, entry.name)
    if (entry.isDirectory()) return readFolder(place)
    return readable.test(entry.name) ? [readSource(place)] : []
  })
}

function readSource(place: string): Source {
  return { path: pathOf(place), text: readFileSync(place, 'utf8') }
}

/** The text without its comments; what looks like one inside an address or a pattern stays. */
export const withoutComments = (text: string) =>
  text.replaceAll(/(^|[\s({,;])\/\*[\s\S]*?\*\//g, '$1').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

/** Whether a path lies in one of these folders (or is one of these files). */
export const isIn = (path: string, ...places: string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

/** TypeScript of the program itself, without tests, scripts and demo. */
export const isProgram = ({ path }: Source) => /\.tsx?$/.test(path) && isIn(path, 'app', 'components', 'lib')

/** What the web process or a browser runs. */
export const isWeb = (path: string) => isIn(path, 'app', 'components', 'lib', 'proxy.ts', 'instrumentation.ts')

/** On which side a file runs, as its first lines say; null: on any. */
export function markOf({ text }: Source): 'server-only' | 'use server' | 'use client' | null {
  const [, said, imported] = /^(?:'(use server|use client)'|import '(server-only)')$/m.exec(withoutComments(text)) ?? []
  return (said ?? imported ?? null) as ReturnType<typeof markOf>
}

/** The places in a text where a pattern stands, as offences with their line. */
export function placesOf(source: Source, pattern: RegExp, what: string): string[] {
  const text = withoutLines(source.text)
  return [...text.matchAll(pattern)].map(
    ({ index, 0: found }) => `${source.path}:${text.slice(0, index).split('\n').length} ${what}: ${found.trim()}`,
  )
}

/** Comments blanked, lines kept, so that a line number is true. */
const withoutLines = (text: string) =>
  text
    .replaceAll(/(^|[\s({,;])\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
