import { describe, expect, it } from 'vitest'
import { sortTests } from '@/tests/support/sort'

const copy = "import { inject } from 'vitest'"
const houseOf = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => ({ path, text }))

describe('which tests wait for a database', () => {
  it('Those that reach for one, through whatever file of the tests; all others run without', () => {
    const sorted = sortTests(
      houseOf({
        'tests/support/copy.ts': copy,
        'tests/support/demo.ts': "import { takeCopyOf } from '@/tests/support/copy'",
        'tests/cohorts/call-form.ts': "import { database } from '../support/demo'",
        'tests/cohorts/call.test.ts': "import { fields } from './call-form'",
        'tests/cohorts/own.test.ts': "import { takeCopyOf } from '../support/copy'",
        'tests/cohorts/typed.test.ts': "import type { Fields } from './call-form'",
        'tests/cohorts/phase.test.tsx': "import { phaseOf } from '@/lib/cohorts/phase'",
        'lib/cohorts/work.ts': "import '../../tests/support/copy'",
      }),
    )
    expect(sorted).toEqual({
      rules: ['tests/cohorts/typed.test.ts', 'tests/cohorts/phase.test.tsx'],
      database: ['tests/cohorts/call.test.ts', 'tests/cohorts/own.test.ts'],
    })
  })

  it('Every test of today is on one side, and neither side is empty', () => {
    const { rules, database } = sortTests()
    expect(rules.length).toBeGreaterThan(0)
    expect(database.length).toBeGreaterThan(0)
    expect(rules.filter((path) => database.includes(path))).toEqual([])
    expect(rules).toContain('tests/architecture/sorting.test.ts')
  })
})
