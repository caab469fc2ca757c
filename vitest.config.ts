import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { within } from './scripts/pace.ts'
import { LongestFirst } from './tests/support/longest-first.ts'
import { sortTests } from './tests/support/sort.ts'

const inSupport = (file: string) => join(import.meta.dirname, 'tests', 'support', file)
const { rules, database } = sortTests()

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      'server-only': inSupport('empty.ts'),
      'next/headers': inSupport('headers.ts'),
    },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: within(20),
    hookTimeout: within(30),
    projects: [
      // Nothing here keeps anything between its files, so they share the modules that one of them has loaded.
      { extends: true, test: { name: 'rules', include: rules, isolate: false } },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          globalSetup: 'tests/support/cluster.ts',
        },
      },
    ],
  },
})
