import { existsSync } from 'node:fs'
import { readSettings, SettingsError } from '../lib/platform/settings.ts'
import { refreshClient } from './generate.ts'
import { projectFolder } from './paths.ts'
import { startCluster } from './postgres.ts'
import { explain } from './refusal.ts'
import { loadSecrets } from './secrets.ts'
import { startWeb, type Web } from './web.ts'
import { prepareDatabase } from './world.ts'

/** Database, demo and `next dev`, for developers: on PORT, in ANGKATAN_DATA. */
export async function startDevelopment() {
  process.chdir(projectFolder)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = readSettings(process.env)
  const say = (text: string) => console.log(text)
  await refreshClient()
  const cluster = await startCluster(settings.dataFolder)
  let web: Web | undefined
  const close = async (code: number) => {
    await web?.stop()
    await cluster.stop()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close(0))
  try {
    await prepareDatabase(cluster, { demo: settings.demo, dataFolder: settings.dataFolder, say })
    const env = {
      DATABASE_URL: cluster.app,
      ANGKATAN_DATA: settings.dataFolder,
      ANGKATAN_URL: settings.publicUrl,
      NEXTAUTH_URL: settings.publicUrl,
      NEXTAUTH_SECRET: settings.sessionSecret ?? loadSecrets(settings.dataFolder).session,
    }
    const onOutput = (text: string) => void process.stdout.write(text)
    web = await startWeb({ mode: 'dev', host: settings.host, port: settings.port, env, onOutput })
    say(`development server at ${settings.publicUrl} (Ctrl-C stops it)`)
    await close(await web.exited)
  } catch (error) {
    console.error(error instanceof SettingsError ? error.message : explain(error))
    await close(1)
  }
}

if (import.meta.main) await startDevelopment()
