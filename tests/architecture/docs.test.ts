import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeLifecycles } from '@/scripts/docs/lifecycles.ts'
import { writePages } from '@/scripts/docs/pages.ts'
import { modelsOf, policiesOf } from '@/scripts/docs/schema.ts'
import { parseWalls } from '@/scripts/walls.ts'
import { namedInHouse, namesOfNothing } from './papers'

const top = join(import.meta.dirname, '../..')
const papers = ['README.md', ...globSync('docs/**/*.md', { cwd: top })]

/** Packages that no decision record names. */
const unrecorded = (packages: readonly string[], records: string) =>
  packages.filter((name) => !records.includes(`\`${name.replace('@types/', '')}\``))

describe('the papers of the house', () => {
  const named = namedInHouse()

  it('The pages made from the code are as the code is now (npm run docs writes them)', async () => {
    for (const [name, text] of Object.entries(await writePages()))
      expect(readFileSync(join(top, name), 'utf8'), `${name} is stale`).toBe(text)
  })

  it('A new move, and what it is refused with, comes into its page', () => {
    const noSeats = () => 'cohorts.noSeats'
    const moves = { open: { from: ['draft'], to: 'open', permission: 'cohort.open', unless: [noSeats] } }
    const text = writeLifecycles(
      [{ noun: 'cohort', file: 'lib/cohorts/rules.ts', begins: ['draft'], moves }],
      (key) => `«${key}»`,
    )
    expect(text).toContain('| **open** | draft | open | `cohort.open` |  | noSeats: «cohorts.noSeats» |')
    expect(text).toContain('draft --> open: open')
  })

  it('A new table comes into its page with what its comment says', () => {
    const [model] = modelsOf('/// A seat.\nmodel Seat {\n  id String @id\n  cohort Cohort @relation(fields: [id])\n}\n')
    expect(model).toMatchObject({ name: 'Seat', about: 'A seat.' })
    expect(model!.fields.filter(({ relation }) => relation)).toHaveLength(1)
  })

  it('A policy of prisma/walls comes into the page, beside its table', () => {
    const sql = `create policy own on "A" using (true);\ncreate policy seen on "B" for select using (true);\ncreate policy own on "B" using (true)`
    expect(Object.fromEntries(policiesOf(parseWalls(sql, 'x.sql')))).toEqual({ A: ['own'], B: ['seen', 'own'] })
  })

  const generated = ['docs/permissions.md', 'docs/lifecycles.md', 'docs/schema.md']
  it('No paper names what is not there', () => {
    const written = [...papers, 'bench/README.md'].filter((paper) => !generated.includes(paper))
    expect(written.flatMap((paper) => namesOfNothing(paper, readFileSync(join(top, paper), 'utf8'), named))).toEqual([])
  })
  it.each([
    'lib/cohorts/gone.ts',
    'lib/<slice>/gone.ts',
    'docs/gone/',
    'gone-rules.ts',
    'npm run gone',
    '@gone/library',
    'ANGKATAN_GONE',
    'goneFunction',
    'gone_function',
    'Gone.field',
    'goneTo(actor)',
  ])('… and a paper that names `%s` is found out', (gone) => {
    expect(namesOfNothing('README.md', `It is in \`${gone}\`.`, named)).toHaveLength(1)
  })

  it('Each dependency has its record', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
    const records = globSync('docs/decisions/*.md', { cwd: top }).map((file) => readFileSync(join(top, file), 'utf8'))
    expect(unrecorded(Object.keys({ ...dependencies, ...devDependencies }), records.join('\n'))).toEqual([])
  })
  it('… and one without is found out; types go with their package', () => {
    expect(unrecorded(['zod', 'left-pad', '@types/zod', '@types/left-pad'], 'We took `zod`, not left-pad.')).toEqual([
      'left-pad',
      '@types/left-pad',
    ])
  })

  it('No link of a paper leads nowhere', () => {
    const broken = papers.flatMap((paper) =>
      [...readFileSync(join(top, paper), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, link]) => relative(top, join(top, dirname(paper), link!)))
        .filter((target) => globSync(target, { cwd: top }).length === 0)
        .map((target) => `${paper} -> ${target}`),
    )
    expect(broken).toEqual([])
  })
})
