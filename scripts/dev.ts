import { readSettings } from '../lib/platform/settings.ts'
import { type Database, openDatabase } from './database.ts'
import { onEnding } from './ending.ts'
import { enterProject } from './environment.ts'
import { refreshClient } from './generate.ts'
import { explain } from './refusal.ts'
import { loadSecrets } from './secrets.ts'
import { makeSetupCode } from './setup-code.ts'
import { startWeb, type Web } from './web.ts'
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts'
import { prepareDatabase } from './world.ts'

/** Database, demo and `next dev`, for developers: on PORT, in ANGKATAN_DATA. */
export async function startDevelopment() {
  enterProject()
  let database: Database | undefined
  let web: Web | undefined
  let worker: WorkerProcess | undefined
  const close = async (code: number) => {
    await Promise.all([web?.stop(), worker?.stop()])
    await database?.stop()
    process.exit(code)
  }
  onEnding(() => close(0))
  try {
    const settings = readSettings(process.env)
    await refreshClient()
    database = await openDatabase(settings)
    const nature = await prepareDatabase(database, {
      demo: settings.demo,
      dataFolder: settings.dataFolder,
      say: console.log,
    })
    const setupCode = settings.setupCode ?? makeSetupCode()
    const env = {
      ANGKATAN_SETUP_CODE: setupCode,
      DATABASE_URL: database.app,
      ANGKATAN_DATA: settings.dataFolder,
      ANGKATAN_URL: settings.publicUrl,
      NEXTAUTH_URL: settings.publicUrl,
      NEXTAUTH_SECRET: settings.sessionSecret ?? loadSecrets(settings.dataFolder).session,
    }
    const onOutput = (text: string) => void process.stdout.write(text)
    // It reads the program once: after a change of a job, begin anew.
    const { worker: workerUrl, backup = '' } = database
    const addresses = { DATABASE_URL: '', DATABASE_WORKER_URL: workerUrl ?? '', DATABASE_BACKUP_URL: backup }
    if (workerUrl) worker = await startWorkerProcess({ ...env, ...addresses }, onOutput)
    web = await startWeb({ mode: 'dev', host: settings.host, port: settings.port, env, onOutput })
    console.log(`development server at ${settings.publicUrl} (Ctrl-C stops it)`)
    if (nature === 'empty') console.log(`setup code: ${setupCode}`)
    await close(await web.exited)
  } catch (error) {
    console.error(explain(error))
    await close(1)
  }
}

if (import.meta.main) await startDevelopment()
