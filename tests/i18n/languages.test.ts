import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const top = join(import.meta.dirname, '../..')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What the compiler says of a slice with these texts, and of a page that uses them: file, line and error. */
function complaintsAbout(texts: string): string[] {
  const files = {
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', types: [] },
      files: ['messages.ts', 'page.ts'],
    }),
    'messages.ts': `import { defineMessages } from '${join(top, 'lib/i18n/define')}'\nexport const messages = defineMessages({\n${texts}\n})\n`,
    'page.ts':
      "import { messages } from './messages'\nexport const [title, text]: ['Judul', string] = [messages.title.id, messages.lead.en]\n",
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const compiler = join(top, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' })
  return stdout.split('\n').filter((line) => /^\S/.test(line))
}

describe('a text in one language only', () => {
  it('is pointed at where it stands, and nowhere else', () => {
    const [first, ...others] = complaintsAbout("title: { id: 'Judul', en: 'Title' },\nlead: { id: 'Pengantar' },")
    expect(first).toMatch(/^messages\.ts\(4,1\): error .*Pengantar/)
    expect(others).toEqual([])
  }, 30_000)
})
