import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const inSupport = (file: string) => join(import.meta.dirname, 'tests', 'support', file)

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      'server-only': inSupport('empty.ts'),
      'next/headers': inSupport('headers.ts'),
    },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: 'tests/support/cluster.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
