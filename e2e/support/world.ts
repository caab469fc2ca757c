import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { findFreePort } from '../../scripts/ports.ts'
import { copyTemplate, type Template, type TestCluster } from '../../scripts/templates.ts'
import { startWeb } from '../../scripts/web.ts'
import { type Faults, watchFaults } from './faults.ts'

export { expect }

/** A worker's own Angkatan: production build, own database, own files. */
export type World = {
  url: string
  /** The owner's address of the worker's database, for what a test must arrange or look up beside the screens. */
  owner: string
  /** The address under which a worker of its own signs in. */
  worker: string
  /** With which its sessions are sealed. */
  secret: string
  /** Puts the database back to its first day (or to an empty one) beneath the running server. */
  renew(template?: Template): Promise<void>
  /** Ends the server and starts it again at the same address, perhaps from another build. */
  restart(env?: Record<string, string>): Promise<void>
  /** What the server wrote so far. */
  log(): string
}

type WorkerFixtures = { world: World }
type TestFixtures = {
  faults: Faults
  /** A further browser, as of another person; watched like the first one. */
  openBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** Set up first and taken down last: no test leaves a browser open for the next one to carry. */
  nothingOpen: undefined
}

/** The tests' own `test`: a world for each worker; a console error, a page error or a CSP report fails the test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use, worker) => {
      const { world, stop } = await startWorld(worker.parallelIndex)
      await use(world)
      await stop()
    },
    { scope: 'worker', timeout: within(120) },
  ],
  baseURL: ({ world }, use) => use(world.url),
  nothingOpen: [
    async ({ browser }, use) => {
      await use(undefined)
      const left = browser.contexts()
      await Promise.all(left.map((context) => context.close()))
      expect(left.length, 'browsers that the test left open').toBe(0)
    },
    { auto: true },
  ],
  faults: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const faults = watchFaults()
      await use(faults)
      expect(faults.unexpected(), 'errors in the browser that no test expected').toEqual([])
    },
    { auto: true },
  ],
  context: async ({ context, faults }, use) => {
    await faults.watch(context)
    await use(context)
  },
  openBrowser: async ({ browser, baseURL, faults }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options })
      await faults.watch(context)
      opened.push(context)
      return context
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

/** The PostgreSQL of this run, as its setup has left word of it. */
export const testCluster = (): TestCluster => JSON.parse(process.env.ANGKATAN_TEST_CLUSTER ?? '')

let standing: World | undefined

/** The world of this worker. */
export function standingWorld(): World {
  if (!standing) throw new Error('This worker has no world yet')
  return standing
}

const secret = 'for end-to-end tests only '.repeat(2)

/** A world for one worker; `reach` puts something between the server and its database. */
export async function startWorld(index: number, reach = async (address: string) => address) {
  const cluster = testCluster()
  // The process id too: a worker that was replaced after a failure may not have dropped its own yet.
  const name = `world_${index}_${process.pid}`
  const files = join(cluster.home, name)
  let copy = await copyTemplate(cluster, 'demo', name)
  restoreFiles(cluster.home, files)
  const renew = async (template: Template = 'demo') => {
    await copy.drop()
    copy = await copyTemplate(cluster, template, name)
    restoreFiles(cluster.home, files)
  }
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  let log = ''
  const env = {
    DATABASE_URL: await reach(copy.app),
    ANGKATAN_DATA: files,
    ANGKATAN_URL: url,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: secret,
  }
  const onOutput = (text: string) => {
    log += text
  }
  const start = (more: Record<string, string> = {}) =>
    startWeb({ mode: 'start', host: '127.0.0.1', port, env: { ...env, ...more }, onOutput })
  let web = await start()
  const restart = async (more?: Record<string, string>) => {
    await web.stop()
    web = await start(more)
  }
  const world: World = { url, owner: copy.owner, worker: copy.worker, secret, renew, restart, log: () => log }
  standing = world
  return {
    world,
    stop: async () => {
      await web.stop()
      await copy.drop()
    },
  }
}

/** The uploaded files that belong to the demo, as its loader left them. */
function restoreFiles(home: string, files: string) {
  rmSync(files, { recursive: true, force: true })
  mkdirSync(files)
  const loaded = join(home, 'files')
  if (existsSync(loaded)) cpSync(loaded, join(files, 'files'), { recursive: true })
}
