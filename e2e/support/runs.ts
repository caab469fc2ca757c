import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { within } from '../../scripts/pace.ts'
import { isAlive, listProcesses } from '../../scripts/processes.ts'
import { expect } from './world.ts'

/** A run of tests within a test: its process, the folder of its database, and that database's process. */
export type Run = { child: ChildProcess; home: string; database: number }

/** A temporary folder of their own for runs of tests, in which all that they leave can be seen. */
export function makeRunGround() {
  const folder = mkdtempSync(join(tmpdir(), 'angkatan-ended-'))
  const ofGround = `TMPDIR=${folder}\0`
  const living = () => listProcesses().filter(({ environment }) => environment.includes(ofGround))
  const homes = () => globSync(join(folder, 'angkatan-*'))
  return {
    folder,
    /** Starts a program with this Node and waits until it has a database that runs. */
    begin: async (args: string[]): Promise<Run> => {
      const before = homes()
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
        stdio: 'ignore',
        env: environmentIn(folder),
      })
      let home: string | undefined
      let database = 0
      await expect
        .poll(() => {
          home = homes().find((one) => !before.includes(one))
          database = home ? databaseOf(home) : 0
          return database
        }, patient)
        .toBeGreaterThan(0)
      return { child, home: home!, database }
    },
    /** What the runs started and still lives, as it was called. */
    living: () => living().map(({ line }) => line),
    /** The process that stands beside a run to clear after it. */
    keeperOf: ({ home }: Run) => living().find(({ line }) => /keep-run/.test(line) && line.includes(home))!.pid,
    expectNothingLeft: async () => {
      await expect.poll(() => living().map(({ line }) => line), patient).toEqual([])
      await expect.poll(homes, patient).toEqual([])
    },
    clear: () => {
      for (const { pid } of living()) process.kill(pid, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const patient = { timeout: within(50), intervals: [100] }

/** The process id of a folder's PostgreSQL, 0 while there is none: initdb's own has a negative one. */
function databaseOf(home: string) {
  const file = join(home, 'pg', 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  return isAlive(pid) ? pid : 0
}

/** As from a terminal: without what this run of tests tells its own. */
function environmentIn(folder: string) {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:TEST_|PLAYWRIGHT_|PW_|ANGKATAN_TEST_)/.test(name))
  return { NODE_ENV: 'test' as const, ...Object.fromEntries(own), TMPDIR: folder }
}
