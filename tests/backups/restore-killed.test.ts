import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { describe, expect, it } from 'vitest'
import { takeCopyOf } from '@/tests/support/copy'
import { database } from '@/tests/support/demo'
import { within } from '../../scripts/pace.ts'
import { refuseHalfRestored } from '../../scripts/restore-mark'
import { layGround } from './ground'
import { connectTo, differingIn, filesOf, newHome, tablesOf } from './restored'

const owner = await connectTo(database.owner)
const ground = await layGround(owner, database.owner)

/** A restore that is begun; it says what it does. */
function begin(told: object) {
  const args = ['--disable-warning=ExperimentalWarning', 'tests/backups/restore-of-tests.ts']
  const env = { ...process.env, ANGKATAN_TEST_RESTORE: JSON.stringify(told) }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'close')
  const until = async (text: string) => {
    while (!said.includes(text) && child.exitCode === null) await pause(2)
  }
  return { child, ended, until, said: () => said }
}

/** Until the server has noticed that whoever was killed is gone, and has taken back what it had begun. */
async function untilAlone(client: pg.Client) {
  const others = `select from pg_locks l join pg_stat_activity a using (pid)
    where a.datname = current_database() and l.mode = 'AccessExclusiveLock' and a.pid <> pg_backend_pid()`
  while ((await client.query(others)).rowCount) await pause(20)
}

describe('a restore that is killed', () => {
  it(
    'leaves the one database or the other at whatever moment, is served by nobody, and the same command ends it',
    async () => {
      const { name } = await ground.make()
      const copy = await takeCopyOf('demo')
      const client = await connectTo(copy.owner)
      // What stood here is a demo too, and another one: fewer rows tell which of the two a table is of.
      await client.query('delete from "Waiver"; delete from "Score"')
      const [home, old] = [newHome(), await tablesOf(copy.owner)]
      const told = { file: ground.pathOf(name), secret: ground.secret, database: copy, home }
      const wanted = await tablesOf(database.owner)
      const seen: string[] = []
      for (const [step, milliseconds] of [
        ['putting', 0],
        ['putting', 150],
        ['putting', 400],
        ['bringing', 0],
        ['bringing', 200],
      ] as const) {
        const { child, ended, until } = begin(told)
        await until(step)
        await pause(milliseconds)
        child.kill('SIGKILL')
        await ended
        await untilAlone(client)
        const now = await tablesOf(copy.owner)
        const [isOld, isNew] = [differingIn(now, old).length === 0, now.Score === wanted.Score]
        expect(isOld !== isNew, `${step} ${milliseconds}: ${differingIn(now, old)}`).toBe(true)
        seen.push(isOld ? 'old' : 'new')
        if (existsSync(join(home, 'restore.json'))) expect(() => refuseHalfRestored(home)).toThrow(/was interrupted/)
      }
      expect(new Set(seen)).toEqual(new Set(['old', 'new']))
      const last = begin({ ...told })
      await last.ended
      expect(last.said()).toContain('restored')
      expect(() => refuseHalfRestored(home)).not.toThrow()
      const left = differingIn(await tablesOf(copy.owner), wanted)
      expect(
        left.filter(
          (table) =>
            ![
              'Activation',
              'AuditEvent',
              'KnownDevice',
              'Mail',
              'Notification',
              'Session',
              'TrailHead',
              'jobs.job',
            ].includes(table),
        ),
      ).toEqual([])
      expect(filesOf(home)).toEqual(filesOf(ground.home))
    },
    within(90),
  )
})
