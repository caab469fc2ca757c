import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inProject, projectFolder } from './paths.ts'
import { Refusal } from './refusal.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** The Chromium on this machine: the one Playwright installed, else the system's; null when there is none that runs. */
export function findBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright')
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean)
  const installed: string[] = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
  return [chromium.executablePath() as string, ...installed].find(runs) ?? null
}

function runs(path: string) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** Installs a Chromium where none is found; one sentence when that fails. Gives its path. */
export function requireBrowser(say: (text: string) => void) {
  return findBrowser() ?? installBrowser(say)
}

function installBrowser(say: (text: string) => void) {
  say('no Chromium here: installing the one of Playwright')
  run(process.execPath, [inProject('node_modules/playwright/cli.js'), 'install', '--with-deps', 'chromium'])
  const installed = findBrowser()
  if (installed) return installed
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say("that did not work: installing the system's chromium")
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  }
  const found = findBrowser()
  if (found) return found
  throw new Refusal('The end-to-end tests need a Chromium and none could be installed: put one into PATH.')
}

function run(command: string, args: string[]) {
  spawnSync(command, args, { cwd: projectFolder, stdio: 'inherit' })
}
