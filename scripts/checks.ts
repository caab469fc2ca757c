import { existsSync, readFileSync, rmSync } from 'node:fs'
import { buildWeb, isBuildFresh } from './build.ts'
import { refreshClient } from './generate.ts'
import { inProject } from './paths.ts'
import { runProgram, type Voice } from './programs.ts'
import type { Count, Step } from './steps.ts'

/** A program that is one check: it passes or fails as a whole. */
async function runOne(voice: Voice, program: string, args: string[]): Promise<Count> {
  const code = await runProgram(voice, program, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

export const lint: Step = {
  name: 'format and lint',
  run: (voice) => runOne(voice, '@biomejs/biome/bin/biome', ['check', '.']),
}

export const types: Step = {
  name: 'types',
  run: async (voice) => {
    await refreshClient()
    // Next's own types (routes, CSS, images) are written by it and not kept in the repository.
    const typegen = await runProgram(voice, 'next/dist/bin/next', ['typegen'])
    return typegen === 0 ? runOne(voice, 'typescript/bin/tsc', ['--noEmit']) : { passed: 0, failed: 1 }
  },
}

const knip = ['knip/bin/knip.js', '--no-config-hints'] as const
export const unused: Step = {
  name: 'what nothing uses',
  run: async (voice) => {
    const { failed } = await runOne(voice, knip[0], [knip[1]])
    if (failed) return { passed: 0, failed }
    return runOne(voice, knip[0], [knip[1], '--production', '--include', 'files,exports'])
  },
}

export const build: Step = {
  name: 'production build',
  run: async () => {
    if (!isBuildFresh()) await buildWeb()
    return { passed: 1, failed: 0 }
  },
}

/** Unit tests by vitest; `args` choose some. */
export async function runVitest(voice: Voice, args: string[]): Promise<Count> {
  const report = freshReport('unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runProgram(voice, 'vitest/vitest.mjs', [...args, '--run', ...reporters])
  return count(code, report, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests])
}

/** End-to-end tests by Playwright in a browser; `args` choose some. */
export async function runPlaywright(voice: Voice, args: string[], browser: string): Promise<Count> {
  const report = freshReport('e2e.json')
  console.log(`with ${browser}`)
  const code = await runProgram(voice, 'playwright/cli.js', ['test', ...args], { ANGKATAN_BROWSER: browser })
  return count(code, report, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky])
}

function freshReport(name: string) {
  const report = inProject('test-results', name)
  rmSync(report, { force: true })
  return report
}

// biome-ignore lint/suspicious/noExplicitAny: two programs' own reports, of which two numbers are read
function count(code: number, report: string, read: (report: any) => [number, number]): Count {
  const [good, bad] = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0]
  // A file that does not even load fails the program without a failed test.
  return { passed: good, failed: code !== 0 && bad === 0 ? 1 : bad }
}
