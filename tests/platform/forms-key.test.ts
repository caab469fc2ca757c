import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadFormsKey } from '@/scripts/forms-key'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'angkatan-key-'))
})
afterEach(() => rmSync(home, { recursive: true }))

it('each build of a folder gets the same key, so that forms of the build before can still be sent', () => {
  const key = loadFormsKey(home)
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(loadFormsKey(home)).toBe(key)
})

it('the key is for the owner of the folder alone', () => {
  loadFormsKey(home)
  expect(statSync(join(home, 'forms.key')).mode & 0o777).toBe(0o600)
})

it('a key that was cut short is made anew, since no build could be made with it', () => {
  const whole = loadFormsKey(home)
  writeFileSync(join(home, 'forms.key'), whole.slice(0, 10))
  const made = loadFormsKey(home)
  expect(Buffer.from(made, 'base64')).toHaveLength(32)
  expect(readFileSync(join(home, 'forms.key'), 'utf8').trim()).toBe(made)
})
