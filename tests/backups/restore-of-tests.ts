import { join } from 'node:path'
import { restoreBackup } from '../../scripts/restore-run.ts'

// A restore in a process of its own, to be killed at any moment.
const { file, secret, database, home } = JSON.parse(process.env.ANGKATAN_TEST_RESTORE!)
const go = { file, secret, database, dataFolder: home, backupFolder: join(home, 'backups'), replace: true }
await restoreBackup({ ...go, say: console.log })
console.log('restored')
