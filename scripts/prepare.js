// Plain JavaScript for old Nodes: runs before node_modules exists, and says what is missing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const mark = `${root}node_modules/.angkatan-lock`
const installedNode = `${root}node_modules/.bin/node`

refuseOldNode()
const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')
if (!isInstalled()) install()
refuseWrongInstalledNode()

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  stop(`Angkatan needs Node 20 or newer; this is Node ${process.versions.node}.`)
}

function isInstalled() {
  if (!existsSync(installedNode)) return false
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return true
  if (!agreesWithLock()) return false
  try {
    writeFileSync(mark, lock)
  } catch {
    // A folder that may not be written to can still be complete.
  }
  return true
}

/** Whether an install by other means (npm i) put in place exactly what the lock file names. */
function agreesWithLock() {
  const hidden = `${root}node_modules/.package-lock.json`
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.keys(wanted).every((path) => {
    if (path === '') return true
    const found = present[path]
    if (!found) return wanted[path].optional === true || wanted[path].devOptional === true
    return found.version === wanted[path].version && found.integrity === wanted[path].integrity
  })
}

function install() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    stop(`Angkatan cannot install its packages: the folder ${root} cannot be written to.`)
  }
  console.log('Installing packages from the lock file (the first time takes a minute or two) ...')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit' })
  if (run.signal) process.exit(130)
  if (run.status !== 0) stop('The packages could not be installed: npm ci failed, its own words stand above.')
  writeFileSync(mark, lock)
}

function refuseWrongInstalledNode() {
  const run = spawnSync(installedNode, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  if (run.status === 0 && Number(run.stdout.split('.')[0]) >= 24) return
  stop('The packages brought no working Node 24: delete the folder node_modules and try again.')
}

function stop(text) {
  console.error(text)
  process.exit(1)
}
