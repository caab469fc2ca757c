import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Fault, plant } from './faults'

/** What a text does with one of its faults switched on (null: with none). */
async function run(text: string, pick: ((fault: Fault) => boolean) | null) {
  const { code, faults } = plant('sample.ts', text, 0)
  const active = pick ? faults.find(pick)!.id : -1
  Object.assign(globalThis, { $fault: (id: number) => id === active })
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}//${active}`)) as {
    answer: unknown
  }
  return module.answer
}

describe('a planted fault', () => {
  it.each([
    ['condition', 'const a = 1\nexport const answer = a === 1 ? "yes" : "no"', 'yes', 'no'],
    ['comparison', 'export const answer = [1, 2].map((n) => n < 2).join()', 'true,false', 'true,true'],
    ['connection', 'export const answer = [true].map((a) => a && false).join()', 'false', 'true'],
    ['call left out', 'const list = []\nlist.push(1)\nexport const answer = list.join()', '1', ''],
    ['element left out', 'export const answer = ["a", "b"].join()', 'a,b', 'b'],
    [
      'key left out',
      'const go = { where: { id: 1, version: 2 } }\nexport const answer = Object.keys(go.where).join()',
      'id,version',
      'version',
    ],
    ['filter left out', 'export const answer = [0, 5].filter(Boolean).join()', '5', '0,5'],
    ['method', 'export const answer = [1, 2].some((n) => n > 1)', true, false],
    ['answer', 'const why = () => "shell.notAllowed"\nexport const answer = why()', 'shell.notAllowed', null],
    ['number', 'export const answer = 20 * 1', 20, 21],
    ['word', 'export const answer = { to: "approved" }.to', 'approved', '~'],
  ])('sleeps until it is switched on, and then there is a wrong %s', async (what, text, right, wrong) => {
    expect(await run(text, null)).toEqual(right)
    expect(await run(text, (fault) => fault.what === what)).toEqual(wrong)
  })
  it('stands neither in types nor in texts for people nor in what a query reads', () => {
    const text = `type State = 'draft' | 'open'
      export const label = { draft: 'cohorts.stateDraft' }
      export const joined = (names: string[]) => names.join(', ')
      export const read = { select: { id: true }, orderBy: { at: 'asc' } }`
    expect(plant('sample.ts', text, 0).faults).toEqual([])
  })
})

describe('the run', () => {
  it('finds the faults that a test notices, and only those: one that changes nothing, or only takes long, lives on', () => {
    const program = join(import.meta.dirname, 'try-sample.ts')
    const said = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      encoding: 'utf8',
      // Without what this run has told its own workers.
      env: { PATH: process.env.PATH, NODE_ENV: 'test' },
    })
    const ends = JSON.parse(said.trim().split('\n').at(-1)!) as Record<string, string>
    expect(ends).toMatchObject({
      'waived -> false': 'killed',
      'waived -> true': 'killed',
      'asked >= 21 -> (asked) > (21)': 'killed',
      '21 -> 22': 'killed',
      'true -> false': 'killed',
    })
    // No age is below zero, so nobody notices how it is kept from being so.
    expect(ends['0 -> 1']).toBe('survived')
    // Out of its time is a test on a busy machine too.
    expect(ends['open -> false']).toBe('late')
  }, 60_000)
})
