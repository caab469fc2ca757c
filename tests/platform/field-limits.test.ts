import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listFields } from './field-limits'

const top = join(import.meta.dirname, '../..')
const files = globSync(['lib/*/schema.ts', 'lib/*/*-{schema,params,filters}.ts'], { cwd: top }).toSorted()

/** Every field that a form or an address can send, and what it takes. */
async function listAll(): Promise<string[][]> {
  const rows = await Promise.all(
    files.map(async (file) => {
      const module = (await import(/* @vite-ignore */ join(top, file))) as Record<string, unknown>
      return Object.entries(module)
        .filter((one): one is [string, z.ZodType] => one[1] instanceof z.ZodType)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, schema]) =>
          listFields(schema).map(([path, takes]) => [`${file.slice(4, -3)} ${name}`, path, takes]),
        )
    }),
  )
  return rows.flat()
}

describe('what each field takes', () => {
  it('is what the table says (field-limits.csv), where a changed limit is changed by hand', async () => {
    const [, ...kept] = parse(readFileSync(join(import.meta.dirname, 'field-limits.csv'), 'utf8')) as string[][]
    expect(await listAll()).toEqual(kept)
  }, 30_000)
  it('is tried out: a limit that moves by one is seen', () => {
    const of = (most: number) => listFields(z.object({ name: z.string().trim().min(2).max(most) }))
    expect(of(80)).toEqual([['name', expect.stringContaining('text 2–80')]])
    expect(of(81)).not.toEqual(of(80))
    const [[, kinds]] = listFields(z.object({ kind: z.enum(['a', 'b']).optional() })) as [[string, string]]
    expect(kinds).toBe('a | b')
  })
})
