import { rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { askForBackup } from '@/lib/backups/actions'
import { makeNightly } from '@/lib/backups/jobs'
import { findBackups } from '@/lib/backups/queries'
import { shareOf } from '@/lib/backups/rules'
import { keyFileIn } from '@/lib/platform/backup/key-file'
import { readLedger, writeLedger } from '@/lib/platform/backup/ledger'
import { takeFolder } from '@/lib/platform/backup/running'
import { inRequest } from '@/lib/platform/doors/transaction'
import { runOne } from '@/lib/platform/worker'
import { database } from '@/tests/support/demo'
import { claim, stateOf } from '../jobs/ask'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { refused } from '../support/refused'
import { layGround } from './ground'

const ground = await layGround(owner, database.backup)
const keeper = 'admin@jambi.example'
// The worker's role may do what the web's may, and these tests are both.
Object.assign(process.env, {
  ANGKATAN_DATA: ground.home,
  DATABASE_URL: database.worker,
  DATABASE_BACKUP_URL: database.backup,
})

beforeEach(async () => {
  await owner.query('delete from jobs.job; delete from "Notification"')
  await actAs(keeper)
})

async function runNight(data: object = {}) {
  const asked = await owner.query('insert into jobs.job (name, data) values ($1, $2) returning id', [
    makeNightly.name,
    data,
  ])
  const fault = await runOne(makeNightly, await claim(asked.rows[0].id))
  return { fault, ...(await stateOf(asked.rows[0].id)) }
}
const seen = () => inRequest('read', (tx, { actor }) => findBackups(tx, actor!))
const told = async () =>
  (
    await owner.query(`select kind, path from "Notification" n join "User" u on u.id = n."userId" where u.email = $1`, [
      keeper,
    ])
  ).rows

describe('each night', () => {
  it('a backup is made by a role that may only read, and the trail and the page have it', async () => {
    const { fault, state, output } = await runNight()
    expect([fault, state]).toEqual([null, 'completed'])
    const [made] = readLedger(ground.folder).made
    const { rows, files, bytes, name } = made!
    expect(output).toEqual({ said: { key: 'backups.madeSaid', values: { rows, files } }, alarm: false })
    expect(await lastTrail()).toMatchObject({
      action: 'backup.make',
      actorName: 'Angkatan',
      after: { backup: name, rows, files, bytes },
    })
    const page = await seen()
    expect(page!.made[0]).toMatchObject({ by: 'nightly', rows, files })
    // The page's clock is the demo's; the age of a backup is the real one by it.
    const shown = (await owner.query('select domain_now() as at')).rows[0].at
    expect(Math.abs(shown.getTime() - page!.lastAt!.getTime())).toBeLessThan(60_000)
  })

  it('of many backups those go that the rule does not keep', async () => {
    for (let day = 1; day <= 20; day++) {
      const { name } = await ground.make({ by: 'nightly' })
      const at = new Date(Date.now() - day * 24 * 3600_000).toISOString()
      const [made] = readLedger(ground.folder).made
      writeLedger(ground.folder, { event: 'removed', at, name })
      writeLedger(ground.folder, { event: 'made', ...made!, at })
    }
    const before = readLedger(ground.folder).made.length
    await runNight()
    const { made } = readLedger(ground.folder)
    expect(before).toBeGreaterThan(20)
    expect(made.length).toBeLessThan(18)
    expect(made[0]).toMatchObject({ by: 'nightly' })
  })

  it('beside one that somebody makes at that hour none is made, and nobody is alarmed', async () => {
    const { release } = takeFolder(ground.folder)
    const { output } = await runNight()
    release()
    expect([output, await told()]).toEqual([{ said: { key: 'backups.faultBusy', values: {} } }, []])
  })

  it('one that fails is told at once to whoever keeps the installation, and stands on the page and in the trail', async () => {
    await owner.query('revoke select on "Person" from backup')
    expect((await runNight()).output).toMatchObject({ said: { key: 'backups.faultUnexpected' }, alarm: true })
    await owner.query('grant select on "Person" to backup')
    rmSync(ground.folder, { recursive: true })
    writeFileSync(ground.folder, '')
    const { output } = await runNight()
    rmSync(ground.folder)
    expect(output).toMatchObject({ said: { key: 'backups.faultFolder' }, alarm: true })
    expect(await told()).toEqual([{ kind: 'backup.failed', path: '/administration/backups' }])
    expect(await lastTrail()).toMatchObject({ action: 'backup.make', after: { fault: 'folder' } })
    expect((await runNight()).output).toMatchObject({ said: { key: 'backups.madeSaid' } })
    expect((await seen())!.failed).toEqual([])
  })
})

describe('a backup asked for', () => {
  it('by day is one that the worker makes, of whoever keeps the installation and nobody else', async () => {
    expect((await send(askForBackup, {})).to).toBe('/administration/backups')
    expect(await lastTrail()).toMatchObject({ action: 'backup.ask' })
    const { rows } = await owner.query(`select data -> 'input' as input from jobs.job where name = 'backup.make'`)
    expect(rows).toEqual([{ input: { by: 'asked' } }])
    await actAs('admin@sumut.example')
    expect([await seen(), (await send(askForBackup, {})).state]).toMatchObject([null, refused('shell.notAllowed')])
  })

  it('can be stopped: nothing of it is kept, and it is no failure', async () => {
    const before = readLedger(ground.folder)
    const asked = await owner.query(
      `insert into jobs.job (name, data) values ('backup.make', '{"stop": true}') returning id`,
    )
    expect(await runOne(makeNightly, await claim(asked.rows[0].id))).toBeNull()
    expect((await stateOf(asked.rows[0].id)).output).toMatchObject({ stopped: {} })
    const stopping = ground.make({ told: async () => Promise.reject(new Error('stopped')) })
    await expect(stopping).rejects.toThrow('stopped')
    expect(readLedger(ground.folder)).toEqual(before)
  })

  it('without a key is refused with what to do; the demo’s night says so and alarms nobody, an office’s alarms', async () => {
    rmSync(keyFileIn(ground.home))
    expect((await send(askForBackup, {})).state).toMatchObject(refused('backups.faultNoKey'))
    expect((await runNight()).output).toEqual({ said: { key: 'backups.faultNoKey', values: {} } })
    expect(await told()).toEqual([])
    await owner.query(`update "Installation" set demo = false, "clockOffsetSeconds" = 0`)
    expect((await runNight()).output).toMatchObject({ said: { key: 'backups.faultNoKey' }, alarm: true })
    expect(await told()).toEqual([{ kind: 'backup.failed', path: '/administration/backups' }])
    expect(await lastTrail()).toMatchObject({ action: 'backup.make', after: { fault: 'noKey' } })
    expect((await seen())!.failed[0]).toMatchObject({ fault: 'noKey' })
  })
})

it('how far a backup is grows from nothing to all, over its three parts', () => {
  expect(shareOf({ step: 'rows', done: 0, of: 40 })).toBe(0)
  expect(shareOf({ step: 'files', done: 0, of: 0 })).toBe(666)
  expect(shareOf({ step: 'reading', done: 20, of: 40 })).toBe(833)
  expect(shareOf({ step: 'reading', done: 40, of: 40 })).toBe(1000)
})
