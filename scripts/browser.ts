import { spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inProject, projectFolder } from './paths.ts'
import { Refusal } from './refusal.ts'

/** Chromium without windows, and whole: the first starts and draws with less, and is the same engine. */
const light = ['chrome-headless-shell', 'chromium-headless-shell', 'headless_shell']
const whole = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** The Chromium on this machine, a light one before a whole one and Playwright's before the system's; or null. */
export function findBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright')
  const playwrights: string = chromium.executablePath()
  return [...shellsBeside(playwrights), ...inPath(light), playwrights, ...inPath(whole)].find(runs) ?? null
}

/** Playwright keeps its light browser in a folder of its own, of the same number as the whole one's. */
function shellsBeside(chromium: string) {
  const [, folder, number] = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(chromium) ?? []
  return folder ? globSync(`${folder}/chromium_headless_shell-${number}/*/{${light.join()}}{,.exe}`) : []
}

function inPath(names: string[]) {
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
}

function runs(path: string) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** Installs a Chromium where none is found; one sentence when that fails. Gives its path. */
export async function requireBrowser(say: (text: string) => void) {
  return findBrowser() ?? (await installBrowser(say))
}

async function installBrowser(say: (text: string) => void) {
  say('no Chromium here: installing the one of Playwright')
  await run(process.execPath, [
    inProject('node_modules/playwright/cli.js'),
    'install',
    '--with-deps',
    '--only-shell',
    'chromium',
  ])
  const installed = findBrowser()
  if (installed) return installed
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say("that did not work: installing the system's chromium")
    await run('apt-get', ['update'])
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!findBrowser()) await run('apt-get', ['install', '-y', '--no-install-recommends', name])
  }
  const found = findBrowser()
  if (found) return found
  throw new Refusal('The end-to-end tests need a Chromium and none could be installed: put one into PATH.')
}

function run(command: string, args: string[]) {
  const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit' })
  return new Promise<void>((resolve) => {
    // Whether it worked is seen by what is there then.
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
}
