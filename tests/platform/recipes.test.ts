import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { settingNames } from '@/lib/platform/settings'

const top = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(top, file), 'utf8')
const recipes = [...globSync('deploy/*', { cwd: top }), 'docs/operations.md', '.env.example']
/** What the build reads, and no running process. */
const ofTheBuild = ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']
/** Read by a command at the server, and by no running process. */
const ofCommands = ['ANGKATAN_BACKUP_KEY']
/** Set by the program for its own processes. */
const inner = ['ANGKATAN_WORKER']

const named = (text: string) =>
  new Set(text.match(/\b(?:ANGKATAN|NEXTAUTH|NEXT)_[A-Z_]+\b|\bDATABASE_(?:[A-Z]+_)?URL\b/g))
const offered = (text: string) => [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name!)

describe('the recipes', () => {
  it.each(recipes)('%s names only settings that there are', (file) => {
    const known = [...settingNames, ...ofTheBuild, ...ofCommands]
    expect([...named(read(file))].filter((name) => !known.includes(name))).toEqual([])
  })

  it('.env.example says each setting in a line, and nothing else', () => {
    const wanted = [...settingNames.filter((name) => !inner.includes(name)), ...ofTheBuild]
    expect(offered(read('.env.example')).sort()).toEqual(wanted.sort())
  })

  it('compose asks its own file for nothing that it does not name', () => {
    const text = read('deploy/compose.yaml')
    const asked = new Set([...text.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name]) => name!))
    const head = text.slice(0, text.indexOf('name: angkatan'))
    expect([...asked].filter((name) => !head.includes(name))).toEqual([])
    expect(asked.size).toBeGreaterThan(4)
  })

  it('the page of operations leads to every one of them', () => {
    const page = read('docs/operations.md')
    expect(globSync('deploy/*', { cwd: top }).filter((file) => !page.includes(`../${file}`))).toEqual([])
  })
})

const has = (program: string) => spawnSync('which', [program]).status === 0
const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

describe.skipIf(!has('systemd-analyze'))('the units of systemd', () => {
  it.each(['angkatan', 'angkatan-worker'])(
    '%s is one that systemd takes, and lets go of what it does not need',
    (name) => {
      // The folder of the recipe is not on this machine, the program is.
      const unit = join(folder, `${name}.service`)
      const text = read(`deploy/${name}.service`)
      const script = /scripts\/\w+\.ts/.exec(text)![0]
      expect(existsSync(join(top, script))).toBe(true)
      writeFileSync(unit, text.replaceAll('/opt/angkatan/node_modules/.bin/node', process.execPath))
      expect(run('systemd-analyze', 'verify', unit).said).not.toContain(`${name}.service:`)
      const { said } = run('systemd-analyze', 'security', '--offline=true', unit)
      expect(Number(/exposure level for .*: ([\d.]+)/.exec(said)?.[1]), said).toBeLessThan(2.5)
    },
  )
})

describe.skipIf(!has('caddy'))('Caddyfile', () => {
  it('is one that Caddy takes', () => {
    const { status, said } = run(
      'caddy',
      'validate',
      '--adapter',
      'caddyfile',
      '--config',
      join(top, 'deploy/Caddyfile'),
    )
    expect(status, said).toBe(0)
  })
})
