import { appendFileSync } from 'node:fs'
import { backUpBefore } from '../../scripts/before-migrating.ts'
import { readMigrations } from '../../scripts/migration-history.ts'
import { migrate } from '../../scripts/migrations.ts'
import { runUpgrade } from '../../scripts/upgrade-run.ts'

// An upgrade in a process of its own, with one migration more than the program has; build and look are only noted. It
// ends by SIGKILL where it is told to: before a step, or after its work and before that is kept.
const { addresses, dataFolder, backupFolder, dieAt } = JSON.parse(process.env.ANGKATAN_TEST_UPGRADE!)
const room = { name: '20990101000000_room', sql: 'select pg_sleep(0.3); create table "Room" (id int)' }
const note = (name: string) => appendFileSync(`${dataFolder}/noted`, `${name}\n`)
const die = (moment: string) => {
  if (dieAt === moment) process.kill(process.pid, 'SIGKILL')
}
const step = (name: string, work: () => Promise<string | null>) => ({
  name,
  says: name,
  run: async () => {
    die(`before ${name}`)
    const left = await work()
    note(name)
    die(`after ${name}`)
    return left
  },
})
const steps = [
  step('backup', () => backUpBefore({ owner: addresses.owner, dataFolder, backupFolder, say: () => {} })),
  step('migrate', async () => (await migrate(addresses, [...readMigrations(), room])).join()),
  step('build', async () => null),
  step('check', async () => null),
]
const done = await runUpgrade({ dataFolder, to: 'next', steps, say: console.log })
console.log(JSON.stringify(done))
