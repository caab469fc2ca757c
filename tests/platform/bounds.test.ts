import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBounded } from '@/lib/platform/doors/bounded-json'
import { readForm } from '@/lib/platform/doors/form-input'
import { dropZeros } from '@/lib/platform/doors/zeros'
import { sealBuild } from '../../scripts/build.ts'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const formOf = (...pairs: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return readForm(form)
}
const many = (count: number, name: (n: number) => string) =>
  formOf(...Array.from({ length: count }, (_, n): [string, string] => [name(n), 'x']))
const nothing = { input: undefined, values: {}, key: null }

describe('what a phone sends', () => {
  it('is taken so deep, and no deeper', () => {
    expect(parseBounded(nested(16))).toBeInstanceOf(Array)
    expect(parseBounded(nested(17))).toBeUndefined()
    for (const text of ['['.repeat(16_000), '{"a":'.repeat(12_000), nested(8000)])
      expect(dropZeros(parseBounded(text))).toBeUndefined()
  })
  it('may have brackets in its texts, and is nothing where it is no JSON', () => {
    const said = { q: `"${'['.repeat(40)}\\` }
    expect(parseBounded(JSON.stringify(said))).toEqual(said)
    expect(parseBounded('{"q":')).toBeUndefined()
  })
})

describe('a form', () => {
  it('with more fields than any of ours is nothing, and none of it comes back', () => {
    expect(many(3001, (n) => `rows[${n % 1000}].a${n}`)).toEqual(nothing)
    expect(many(3001, () => 'ids[]')).toEqual(nothing)
    expect(Object.keys(many(3000, (n) => `a${n}`).values)).toHaveLength(3000)
  })
  it('with a name that nests without end, or has none, is nothing', () => {
    expect(formOf([`a${'.a'.repeat(50_000)}`, 'x'])).toEqual(nothing)
    expect(formOf(['a.b.c.d.e.f.g.h.i', 'x'])).toEqual(nothing)
    expect(formOf(['a'.repeat(121), 'x'])).toEqual(nothing)
    expect(formOf(['rows[0].a.b', 'x']).input).toEqual({ rows: [{ a: { b: 'x' } }] })
  })
  it('with a list of thousands is read in no time', () => {
    const began = performance.now()
    expect(many(3000, () => 'ids[]').values['ids[]']).toHaveLength(3000)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

it('a build is for whoever made it: its folder, and the key in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'angkatan-build-'))
  const files = ['cache/.rscinfo', 'server/server-reference-manifest.json', 'server/server-reference-manifest.js']
  for (const name of ['cache', 'server']) mkdirSync(join(folder, name))
  for (const file of files) writeFileSync(join(folder, file), '{}', { mode: 0o644 })
  chmodSync(folder, 0o755)
  sealBuild(folder)
  const modeOf = (path: string) => statSync(path).mode & 0o777
  expect([folder, ...files.map((file) => join(folder, file))].map(modeOf)).toEqual([0o700, 0o600, 0o600, 0o600])
  rmSync(folder, { recursive: true })
})
