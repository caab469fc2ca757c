import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { Refusal } from '../../scripts/refusal.ts'
import { loadSecrets } from '../../scripts/secrets.ts'

const home = mkdtempSync(join(tmpdir(), 'secrets-'))
afterAll(() => rmSync(home, { recursive: true }))

it('the secrets of the first start are those of every other', () => {
  expect(loadSecrets(home)).toEqual(loadSecrets(home))
})

it('a file of a version without a worker or a role of backups gets their passwords, and keeps the others', () => {
  const { worker, backup, ...former } = loadSecrets(home)
  writeFileSync(join(home, 'secrets.json'), JSON.stringify(former))
  const brought = loadSecrets(home)
  const made = expect.stringMatching(/^[\w-]{43}$/)
  expect(brought).toEqual({ ...former, worker: made, backup: made })
  expect(new Set([brought.worker, brought.backup, worker, backup]).size).toBe(4)
  expect(loadSecrets(home)).toEqual(brought)
})

it.each(['', '{"owner": "x', 'null', '{"owner":"a","mig":"b","app":""}'])(
  'a damaged file of secrets (%j) is told in a sentence, and left as it is',
  (text) => {
    writeFileSync(join(home, 'secrets.json'), text)
    expect(() => loadSecrets(home)).toThrow(Refusal)
    expect(() => loadSecrets(home)).toThrow(/secrets\.json is damaged/)
  },
)
