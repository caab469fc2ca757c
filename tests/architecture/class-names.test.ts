import { readFileSync } from 'node:fs'
import { compile } from 'tailwindcss'
import { describe, expect, it } from 'vitest'
import { house, isIn, type Source } from './house'

/** What the stylesheets name, and the marker to which Tailwind's `group-` looks up. */
const own = new Set([
  'group',
  ...['app', 'components', 'screens', 'tokens'].flatMap((name) =>
    [...readFileSync(`app/styles/${name}.css`, 'utf8').matchAll(/\.([a-z][\w-]*)/gi)].map(([, found]) => found!),
  ),
])
const tailwind = await compile(
  `@import 'tailwindcss/theme.css'; @import 'tailwindcss/utilities.css';\n${readFileSync('app/styles/tokens.css', 'utf8')}`,
  {
    loadStylesheet: async (id) => ({
      path: id,
      base: '',
      content: readFileSync(`node_modules/${id}`, 'utf8'),
    }),
  },
)

/** The words of each written className that neither a stylesheet nor Tailwind knows: they change nothing on any screen. */
function dead(sources: readonly Source[]) {
  const words = sources
    .filter(({ path }) => isIn(path, 'app', 'components') && path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/className="([^"]*)"/g)].flatMap(([, names]) =>
        names!.split(/\s+/).flatMap((word) => (word && !own.has(word) ? [{ path, word }] : [])),
      ),
    )
  return words.filter(({ word }) => !isKnown(word)).map(({ path, word }) => `${path}: ${word}`)
}
/** A word that Tailwind knows makes the sheet longer when it is first asked for. */
const known = new Map<string, boolean>()
function isKnown(word: string) {
  if (!known.has(word)) {
    const before = tailwind.build([]).length
    known.set(word, tailwind.build([word]).length > before)
  }
  return known.get(word)!
}

describe('names of classes', () => {
  it('each name of a class on an element changes something', () => {
    expect(dead(house)).toEqual([])
  })
  it('a name that changes nothing is found out', () => {
    const broken = { path: 'components/x.tsx', text: '<p className="max-w-2xl page mt-2" />' }
    expect(dead([broken])).toEqual(['components/x.tsx: max-w-2xl'])
  })
})
