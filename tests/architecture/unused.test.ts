import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const top = join(import.meta.dirname, '../..')
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** What the house's own settings of knip find in a small house (npm run unused asks the house itself). */
function unusedIn(files: Record<string, string>, ...flags: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'unused-'))
  folders.push(folder)
  cpSync(join(top, 'knip.jsonc'), join(folder, 'knip.jsonc'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const args = [join(top, 'node_modules/knip/bin/knip.js'), '--no-config-hints', '--no-exit-code', ...flags]
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
}

const house = {
  'package.json': JSON.stringify({
    name: 'x',
    dependencies: { 'left-over': '1.0.0' },
    devDependencies: { vitest: '5' },
  }),
  'vitest.config.ts': 'export default {}',
  'scripts/start.ts': "import { open, type State } from '../lib/x/rules.ts'\nconst state: State = open()\n",
  'lib/x/rules.ts':
    "export type State = 'open'\nexport const open = (): State => 'open'\nexport const dead = 1\nexport const forTest = 2\n/** @internal why */\nexport const known = 3\n",
  'lib/x/lost.ts': 'export const lost = 1',
  'tests/x/rules.test.ts': "import { forTest, known } from '../../lib/x/rules.ts'\nforTest + known\n",
}

describe('what nothing uses', () => {
  it('is found: a file, an export, a dependency', () => {
    const found = unusedIn(house)
    expect(found).toContain('lib/x/lost.ts')
    expect(found).toMatch(/^dead\b/m)
    expect(found).toMatch(/^left-over\b/m)
    expect(found).not.toMatch(/^(?:open|State|forTest|known)\b/m)
  }, 30_000)

  it('is found although a test uses it, but where @internal says why', () => {
    const found = unusedIn(house, '--production', '--include', 'files,exports')
    expect(found).toMatch(/^forTest\b/m)
    expect(found).not.toMatch(/^(?:open|known)\b/m)
  }, 30_000)
})
