import { describe, expect, it } from 'vitest'
import { slices } from '@/lib/access/slices'
import { aboutOf, reachedBy } from '@/tests/changed/reached.ts'
import { sortTests } from '@/tests/support/sort'
import type { Source } from '../architecture/house'
import { houseRule } from '../architecture/house-rule'

const small: Source[] = Object.entries({
  'lib/lineups/rules.ts': 'export const rule = 1',
  'lib/lineups/work.ts': "import { rule } from './rules'",
  'tests/lineups/work.test.ts': "import { work } from '@/lib/lineups/work'",
  'tests/cohorts/list.test.ts': "import { list } from '@/lib/cohorts/list'",
  'tests/matrix/matrix.test.ts': "import { work } from '@/lib/lineups/work'",
  'tests/architecture/bans.test.ts': '',
  'app/(office)/lineup/page.tsx': "import { Board } from '@/components/lineups/board'",
  'e2e/refusals/approval.spec.ts': '// About: lineups, approvals\n',
  'e2e/refusals/scoring.spec.ts': '// About: selection\n',
  'e2e/house/every-page.spec.ts': "// About: house\nimport { rule } from '../../lib/lineups/rules.ts'",
}).map(([path, text]) => ({ path, text }))

const rooms = [...slices, 'platform', 'scripts', 'house']
function silentSpecs(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => /^e2e\/.*\.spec\.ts$/.test(path))
    .filter((spec) => aboutOf(spec).length === 0 || aboutOf(spec).some((room) => !rooms.includes(room as 'house')))
    .map(({ path }) => `${path} does not say in its first line what rooms it is about`)
}

describe('what a change can reach', () => {
  it('Tests that run with it through other files, architecture, and browser tests about its room', () => {
    expect(reachedBy(['lib/lineups/rules.ts'], small)).toEqual({
      unit: ['tests/lineups/work.test.ts', 'tests/architecture/bans.test.ts'],
      specs: ['e2e/refusals/approval.spec.ts'],
    })
  })

  it('A page reaches the browser tests about what it is made of; a paper reaches none', () => {
    expect(reachedBy(['app/(office)/lineup/page.tsx'], small).specs).toEqual(['e2e/refusals/approval.spec.ts'])
    expect(reachedBy(['docs/glossary.md'], small)).toEqual({ unit: ['tests/architecture/bans.test.ts'], specs: [] })
  })

  it.each(['prisma/walls/lineups.sql', 'prisma/schema/lineups.prisma', 'package-lock.json', 'vitest.config.ts'])(
    '%s reaches every unit test: no import leads to it',
    (path) => {
      expect(reachedBy([path], small).unit).toBe('all')
    },
  )

  it('In the house of today, a file of a slice reaches a test of that slice that imports it through others', () => {
    const { unit, specs } = reachedBy(['lib/lineups/work.ts'])
    expect(unit).toContain('tests/lineups/draft-actions.test.ts')
    expect(unit.length).toBeLessThan(sortTests().database.length)
    expect(specs).toContain('e2e/refusals/approval.spec.ts')
  })

  houseRule('Every browser test says what rooms it is about', {
    check: silentSpecs,
    broken: [{ 'e2e/lineups/new.spec.ts': 'test' }, { 'e2e/lineups/new.spec.ts': '// About: line-ups\n' }],
    kept: { 'e2e/lineups/new.spec.ts': '// About: lineups\n' },
  })
})
