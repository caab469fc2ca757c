import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { requireBrowser } from './browser.ts'
import { buildWeb, isBuildFresh } from './build.ts'
import { leash, stopChildren } from './children.ts'
import { onEnding } from './ending.ts'
import { refreshClient } from './generate.ts'
import { inProject, projectFolder } from './paths.ts'
import { explain, Refusal } from './refusal.ts'

// npm test: every check there is, one after the other; a failed one does not keep the others from running.
type Count = { passed: number; failed: number }
type Step = { name: string; run: () => Promise<Count> }

const passed: Count = { passed: 1, failed: 0 }
let child: ChildProcess | undefined

const steps: Step[] = [
  { name: 'format and lint', run: () => runOne('@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'types', run: checkTypes },
  { name: 'what nothing uses', run: findUnused },
  { name: 'architecture, unit and database tests', run: runVitest },
  { name: 'production build', run: build },
  { name: 'end-to-end tests', run: runPlaywright },
]

async function main() {
  process.chdir(projectFolder)
  mkdirSync('test-results', { recursive: true })
  const total: Count = { passed: 0, failed: 0 }
  for (const [index, { name, run }] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${name} ...`)
    const begun = performance.now()
    const count = await run().catch((error): Count => {
      console.error(explain(error))
      return { passed: 0, failed: 1 }
    })
    total.passed += count.passed
    total.failed += count.failed
    const verdict = count.failed ? `${count.failed} failed` : 'passed'
    console.log(
      `[${index + 1}/${steps.length}] ${name}: ${verdict} in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    )
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed ? 1 : 0)
}

async function checkTypes() {
  await refreshClient()
  // Next's own types (routes, CSS, images) are written by it and not kept in the repository.
  const typegen = await runProgram('next/dist/bin/next', ['typegen'])
  return typegen === 0 ? runOne('typescript/bin/tsc', ['--noEmit']) : { passed: 0, failed: 1 }
}

async function findUnused() {
  const program = ['knip/bin/knip.js', '--no-config-hints'] as const
  const { failed } = await runOne(program[0], [program[1]])
  return failed ? { passed: 0, failed } : runOne(program[0], [program[1], '--production', '--include', 'files,exports'])
}

async function build() {
  if (!isBuildFresh()) await buildWeb()
  return passed
}

async function runVitest() {
  const report = freshReport('unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runProgram('vitest/vitest.mjs', ['run', ...reporters])
  return count(code, report, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests])
}

async function runPlaywright() {
  if (!isBuildFresh()) throw new Refusal('Not run: there is no production build of these sources.')
  const report = freshReport('e2e.json')
  const browser = requireBrowser(console.log)
  console.log(`with ${browser}`)
  const code = await runProgram('playwright/cli.js', ['test'], { ANGKATAN_BROWSER: browser })
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

async function runOne(program: string, args: string[]): Promise<Count> {
  const code = await runProgram(program, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

/** Runs a package's program with this Node, its words going straight to the screen; gives its exit code. */
function runProgram(program: string, args: string[], env: Record<string, string> = {}) {
  child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...leash, inProject('node_modules', program), ...args],
    {
      cwd: projectFolder,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ANGKATAN_STARTER: String(process.pid), ...env },
    },
  )
  return new Promise<number>((resolve, reject) => {
    child!.once('error', reject)
    child!.once('exit', (code) => resolve(code ?? 1))
  })
}

onEnding(async () => {
  child?.kill('SIGTERM')
  stopChildren()
  console.log('\nstopped before the end')
  process.exit(130)
})

await main()
