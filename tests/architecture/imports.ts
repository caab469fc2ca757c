import { dirname, join } from 'node:path/posix'
import { type Source, withoutComments } from './house.ts'

/** One import: from which file, what, and whether it is of types only, so that nothing of it runs. */
export type Import = { from: string; of: string; typeOnly: boolean }

const statement =
  /^[ \t]*(?:import\s+(?<what>(?:type\s+)?[\w${},*\s]+?)\s+from|export\s+(?<again>(?:type\s+)?(?:\*|\*\s+as\s+\w+|\{[^}]*\}))\s+from|import)\s*['"](?<of>[^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"](?<of>[^'"]+)['"]\s*\)/g

/** All imports of a file; a path inside the house is given from the top, without its ending. */
export function importsOf({ path, text }: Source): Import[] {
  const plain = withoutComments(text)
  const found = [...plain.matchAll(statement), ...plain.matchAll(dynamic)]
  return found.map(({ groups }) => ({
    from: path,
    of: placeOf(path, groups!.of!),
    typeOnly: isOfTypes(groups!.what ?? groups!.again ?? ''),
  }))
}

/** `import type …`, or braces in which every name is a type. */
function isOfTypes(what: string) {
  if (/^type\s/.test(what)) return true
  const names = /^\{([^}]*)\}$/
    .exec(what.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '))
}

function placeOf(path: string, wanted: string) {
  const place = wanted.startsWith('@/')
    ? wanted.slice(2)
    : wanted.startsWith('.')
      ? join(dirname(path), wanted)
      : wanted
  return place.replace(/\.(?:tsx?|js)$/, '')
}

/** The path of a module without its ending, as an import names it. */
export const moduleOf = (path: string) => path.replace(/\.(?:tsx?|js|mjs)$/, '')

/** What a file runs with: all it imports, directly or through other files of the house, types left out. */
export function reachOf(source: Source, sources: readonly Source[]): Map<string, string> {
  const byModule = new Map(sources.map((one) => [moduleOf(one.path), one]))
  const via = new Map<string, string>()
  const queue = [source]
  for (let next = queue.pop(); next; next = queue.pop())
    for (const { of, typeOnly } of importsOf(next)) {
      if (typeOnly || via.has(of)) continue
      via.set(of, next.path)
      const inside = byModule.get(of)
      if (inside) queue.push(inside)
    }
  return via
}

/**
 * Circles: files that need one another, however long the way round, types included (two files of which each is known
 * only with the other are one thought in two places). Each circle once, by Tarjan's strongly connected components.
 */
export function circlesIn(sources: readonly Source[]): string[][] {
  const inside = new Set(sources.map(({ path }) => moduleOf(path)))
  const needs = new Map(
    sources.map((source) => [
      moduleOf(source.path),
      importsOf(source).flatMap(({ of }) => (inside.has(moduleOf(of)) ? [of] : [])),
    ]),
  )
  const [found, lowest] = [new Map<string, number>(), new Map<string, number>()]
  const [open, circles]: [string[], string[][]] = [[], []]
  const visit = (module: string) => {
    found.set(module, found.size)
    lowest.set(module, found.get(module)!)
    open.push(module)
    for (const next of needs.get(module) ?? []) {
      if (!found.has(next)) visit(next)
      if (open.includes(next)) lowest.set(module, Math.min(lowest.get(module)!, lowest.get(next)!))
    }
    if (lowest.get(module) !== found.get(module)) return
    const circle = open.splice(open.indexOf(module))
    if (circle.length > 1 || needs.get(module)?.includes(module)) circles.push(circle)
  }
  for (const module of needs.keys()) if (!found.has(module)) visit(module)
  return circles
}

/** Imports of some files that a predicate finds wrong, as offences. */
export function wrongImports(
  sources: readonly Source[],
  where: (path: string) => boolean,
  isWrong: (one: Import) => boolean,
  why: string,
): string[] {
  return sources
    .filter(({ path }) => where(path))
    .flatMap(importsOf)
    .filter(isWrong)
    .map(({ from, of }) => `${from} imports ${of}: ${why}`)
}
