import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { database } from '@/tests/support/demo'
import { within } from '../../scripts/pace.ts'
import { makeRunFolder } from '../../scripts/run-folder.ts'
import { connectTo, newHome } from './restored'

const office = newHome()
const machine = await makeRunFolder('test')
afterAll(() => machine.remove())

/** A command as npm runs it, with what is typed into it; what it said, and how it ended. */
async function run(script: string, args: string[], env: Record<string, string>, typed = '') {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`, ...args], {
    env: { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', ANGKATAN_BACKUP_KEY: '', ...env },
    stdio: 'pipe',
  })
  child.stdin.end(typed)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text
    })
  const [code] = await once(child, 'close')
  return { code, said }
}

it(
  'an office of an own PostgreSQL moves to the embedded one of another machine, from its first key to its report',
  async () => {
    const { app, owner, worker, backup } = database
    const there = {
      ...{ ANGKATAN_DATA: office, DATABASE_URL: app, DATABASE_OWNER_URL: owner },
      ...{ DATABASE_WORKER_URL: worker, DATABASE_BACKUP_URL: backup },
    }
    const here = { ANGKATAN_DATA: machine.home, ANGKATAN_DEMO: 'off' }
    const client = await connectTo(owner)
    await client.query('delete from "Document"')

    expect(await run('backup', [], there)).toEqual({
      code: 1,
      said: 'This installation has no backup key yet, and no backup is made without one: npm run backup:key makes it.\n',
    })
    expect(readdirSync(office)).toEqual([])

    const made = await run('backup-key', [], there)
    const [secret] = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(made.said)!
    expect(made.said).toContain('WITHOUT THIS KEY NO BACKUP CAN BE OPENED, by nobody')
    // The secret stands nowhere on the server, and is shown once.
    expect(readFileSync(join(office, 'backup-key.json'), 'utf8')).not.toContain(secret)
    const again = await run('backup-key', [], there)
    expect([again.code, again.said]).toEqual([
      1,
      expect.stringMatching(/^There is a key already, .* It is shown nowhere again\./),
    ])
    expect((await run('backup-key', ['--check'], there, `${secret.toLowerCase()}\n`)).said).toMatch(
      /^This key opens the backups/,
    )
    const wrong = await run('backup-key', ['--check'], there, 'AGE-SECRET-KEY-1NOTTHISONE')
    expect([wrong.code, wrong.said]).toEqual([1, expect.stringMatching(/does NOT open/)])

    expect(await run('backup', [], there)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/read back and compared/),
    })
    const [name] = readdirSync(join(office, 'backups')).filter((one) => one.endsWith('.age'))
    const file = join(office, 'backups', name!)

    const nobody = await run('restore', [file], { ...here, ANGKATAN_BACKUP_KEY: 'nothing' })
    expect([nobody.code, nobody.said]).toEqual([1, 'That is no key of backups: it begins with AGE-SECRET-KEY-1.\n'])
    writeFileSync(join(machine.home, 'key.txt'), `# key of the office\n${secret}\n`)
    const restored = await run('restore', ['--key', join(machine.home, 'key.txt'), file], here)
    expect(restored.said).toMatch(/^Person +960 rows {2}[0-9a-f]{64}$/m)
    expect(restored.said).toMatch(/last entry of the trail: number \d+ of 2\d{3}-/)
    expect(restored.code).toBe(0)
    expect(readFileSync(join(machine.home, 'restore-report.txt'), 'utf8')).toContain('the trail is whole')
    // Its backups are sealed for the same key from now on.
    expect(readFileSync(join(machine.home, 'backup-key.json'), 'utf8')).toContain('age1')

    const second = await run('restore', [file], { ...here, ANGKATAN_BACKUP_KEY: secret })
    expect([second.code, second.said]).toEqual([
      1,
      expect.stringMatching(/Here is the demo already, and nothing was touched/),
    ])
    const looked = await run('restore', ['--check', file], { ...here, ANGKATAN_BACKUP_KEY: secret })
    expect(looked).toMatchObject({ code: 0, said: expect.stringMatching(/The backup is whole/) })
    expect(existsSync(join(machine.home, 'starter.json'))).toBe(false)
  },
  within(90),
)
