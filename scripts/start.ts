import { setTimeout as pause } from 'node:timers/promises'
import { readSettings, type Settings } from '../lib/platform/settings.ts'
import { describeDemoAccounts } from './announce.ts'
import { backUpBeforeStart } from './before-migrating.ts'
import { buildWeb, isBuildFresh } from './build.ts'
import { stopChildren } from './children.ts'
import { type Database, openDatabase } from './database.ts'
import { onEnding } from './ending.ts'
import { enterProject } from './environment.ts'
import { refreshClient } from './generate.ts'
import { keepAlive, type Running } from './keep-alive.ts'
import { describeRunning, findLivingStarter, hasDeadStarter, takeLock } from './lock.ts'
import { findListenError } from './ports.ts'
import { explain, Refusal } from './refusal.ts'
import { refuseHalfRestored } from './restore-mark.ts'
import { isForService, say } from './say.ts'
import { loadSecrets } from './secrets.ts'
import { makeSetupCode } from './setup-code.ts'
import { startWeb } from './web.ts'
import { countWebProcesses } from './web-count.ts'
import { startWorkerProcess } from './worker-process.ts'
import { prepareDatabase } from './world.ts'

// npm start: from whatever is in the folder to a served address. Everything begun here is ended here, web first.
let releaseLock: (() => void) | undefined
const running: Partial<Running> & { isClosing: boolean } = { isClosing: false }
const setupCode = makeSetupCode()

async function main() {
  enterProject()
  const settings = readSettings(process.env)
  await refuseBesideAnother(settings)
  releaseLock = takeLock(settings.dataFolder, settings.publicUrl)
  refuseHalfRestored(settings.dataFolder)
  const database = await openDatabase(settings)
  running.database = database
  say(database.description)
  if (await refreshClient()) say('database client generated')
  await backUpBeforeStart({ ...settings, owner: database.owner, say })
  const nature = await prepareDatabase(database, { demo: settings.demo, dataFolder: settings.dataFolder, say })
  if (!isBuildFresh()) {
    say('building (the first time takes about a minute)')
    await buildWeb()
    say('built')
  }
  if (running.isClosing) return
  running.web = await serve(settings, running.database)
  running.worker = await employ(settings, running.database)
  keepAlive({
    running: running as Running,
    address: settings,
    serve: (now) => serve(settings, now),
    employ: (now) => employ(settings, now),
    say,
    giveUp: async (line) => {
      console.error(line)
      await close(1)
    },
  })
  await announce(settings, nature)
}

/** Nothing is touched before this: not beside a living start, and not for an address that cannot be had. */
async function refuseBesideAnother({ dataFolder, host, port }: Settings) {
  const living = findLivingStarter(dataFolder)
  if (living) throw new Refusal(describeRunning(living))
  // The web of a killed start lets go of the port by itself, a moment later.
  let fault = await findListenError(port, host)
  for (let attempt = 0; fault === 'EADDRINUSE' && hasDeadStarter(dataFolder) && attempt < 120; attempt++) {
    await pause(100)
    fault = await findListenError(port, host)
  }
  if (fault === 'EADDRINUSE') {
    throw new Refusal(`Port ${port} of ${host} is taken by another program: stop it, or choose another with PORT=3001.`)
  }
  if (fault === 'EACCES')
    throw new Refusal(`This user may not listen on port ${port}: choose one above 1023 with PORT.`)
  if (fault) throw new Refusal(`Angkatan cannot listen on ${host}, port ${port} (${fault}): check HOST and PORT.`)
}

const onOutput = (text: string) => void process.stdout.write(text)
const environmentOf = (settings: Settings) => ({
  ANGKATAN_DATA: settings.dataFolder,
  ANGKATAN_URL: settings.publicUrl,
  NEXTAUTH_URL: settings.publicUrl,
  NEXTAUTH_SECRET: settings.sessionSecret ?? loadSecrets(settings.dataFolder).session,
})

function serve(settings: Settings, { app }: Database) {
  const env = { ...environmentOf(settings), DATABASE_URL: app, ANGKATAN_SETUP_CODE: settings.setupCode ?? setupCode }
  const processes = settings.webProcesses ?? countWebProcesses()
  return startWeb({ mode: 'start', host: settings.host, port: settings.port, env, processes, onOutput })
}

/** A worker beside the web; none where the office's own PostgreSQL has no role for it. */
async function employ(settings: Settings, { worker, backup = '' }: Database) {
  if (!settings.hasOwnWorker) return null
  const addresses = { DATABASE_WORKER_URL: worker ?? '', DATABASE_BACKUP_URL: backup }
  if (worker) return startWorkerProcess({ ...environmentOf(settings), ...addresses }, onOutput)
  say('nothing runs in the background: DATABASE_WORKER_URL is not set')
  return null
}

async function announce({ publicUrl, setupCode: chosen }: Settings, nature: 'empty' | 'demo' | 'own') {
  say(`Angkatan runs at ${publicUrl} (Ctrl-C stops it)`)
  if (nature === 'demo' && !isForService()) console.log(`\n${await describeDemoAccounts()}\n`)
  if (nature === 'empty')
    for (const line of [
      `The database is empty: ${publicUrl}/begin creates the government and its administrator.`,
      `It asks for this setup code: ${chosen ?? setupCode}`,
    ])
      say(line)
}

async function close(code: number) {
  if (running.isClosing) return
  running.isClosing = true
  stopChildren()
  await Promise.all([running.web?.stop(), running.worker?.stop()])
  await running.database?.stop()
  releaseLock?.()
  if (running.database) say('stopped')
  process.exit(code)
}

onEnding(() => close(0))
try {
  await main()
} catch (error) {
  if (!running.isClosing) console.error(explain(error))
  await close(1)
}
