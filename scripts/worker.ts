import '../prisma/demo/resolve.ts'
import { findBootFault } from '../lib/platform/boot.ts'
import { readSettings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { onEnding } from './ending.ts'
import { enterProject } from './environment.ts'
import { findLivingStarter } from './lock.ts'
import { explain, Refusal } from './refusal.ts'
import { loadSecrets } from './secrets.ts'

// npm run worker: one process that runs what waits in the queue, until it is told to end. Begun by npm start beside the
// web; by itself on this machine, or on another one that has the same settings and the same data folder.

/** What the cellar reads as its settings in this process: the worker's role in the place of the web's. */
async function takePlace() {
  const settings = readSettings(process.env)
  const { worker, backup = '' } = settings.workerUrl
    ? { worker: settings.workerUrl, backup: settings.backupUrl }
    : await findEmbedded(settings.dataFolder)
  Object.assign(process.env, {
    DATABASE_URL: worker,
    DATABASE_OWNER_URL: '',
    DATABASE_BACKUP_URL: backup,
    ANGKATAN_WORKER: 'on',
    ANGKATAN_DATABASE_CONNECTIONS: '4',
    NEXTAUTH_SECRET: settings.sessionSecret ?? loadSecrets(settings.dataFolder).session,
  })
  return worker
}

async function findEmbedded(dataFolder: string) {
  const settings = readSettings(process.env)
  if (settings.databaseUrl) throw new Refusal('The setting DATABASE_WORKER_URL is missing: the role that runs jobs.')
  if (!findLivingStarter(dataFolder))
    throw new Refusal('Angkatan does not run here: npm start brings the database, and a worker of its own.')
  const { worker, backup } = await openDatabase(settings)
  return { worker: worker!, backup }
}

/** Whoever sends mails, where a server for them is set; without one they wait in the outbox. */
async function employ() {
  const { smtp, publicUrl, sessionSecret } = readSettings(process.env)
  if (!smtp) return null
  const { openSmtp } = await import('../lib/platform/smtp.ts')
  const { employPostman } = await import('../lib/platform/postman.ts')
  const { composing } = await import('../lib/notifications/letters.ts')
  return employPostman({ smtp: openSmtp(smtp), compose: composing({ publicUrl, sessionSecret: sessionSecret! }) })
}

async function main() {
  enterProject()
  const address = await takePlace()
  const fault = await findBootFault(address, 'worker')
  if (fault) throw new Refusal(fault)
  const { startWorker } = await import('../lib/platform/worker.ts')
  const { jobs } = await import('../lib/jobs/register.ts')
  const { log } = await import('../lib/platform/log.ts')
  // Node itself would print what an error says, which may be a whole row.
  process.on('uncaughtException', (err) => {
    log().fatal({ err }, 'the worker ends')
    process.exit(1)
  })
  const worker = await startWorker(jobs)
  const postman = await employ()
  onEnding(async () => {
    await Promise.all([worker.stop(), postman?.stop()])
    process.exit(0)
  })
  process.send?.('works')
  if (!process.send) console.log('The worker runs (Ctrl-C stops it).')
}

try {
  await main()
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
