import { accessSync, chmodSync, constants, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './children.ts'
import { enterProject } from './environment.ts'
import { fingerprint } from './fingerprint.ts'
import { loadFormsKey } from './forms-key.ts'
import { refreshClient } from './generate.ts'
import { dataFolder, inProject, projectFolder } from './paths.ts'
import { Refusal, runCommand } from './refusal.ts'

const generated = 'lib/platform/prisma'
const sources = ['app', 'components', 'lib', 'public', 'prisma/schema', 'proxy.ts', 'instrumentation.ts']
const settings = ['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json']

const distFolder = () => inProject(process.env.ANGKATAN_DIST || '.next')
const stampFile = () => inProject(distFolder(), 'angkatan-stamp')

/** Whether the build in .next was made from the files as they are now. */
export function isBuildFresh() {
  if (!existsSync(inProject(distFolder(), 'BUILD_ID')) || !existsSync(stampFile())) return false
  return readFileSync(stampFile(), 'utf8') === stampOfSources()
}

/** Builds the web for production; what Next says about a failure becomes the message. */
export async function buildWeb() {
  try {
    accessSync(projectFolder, constants.W_OK)
  } catch {
    throw new Refusal(`Angkatan cannot build: the folder ${projectFolder} cannot be written to.`)
  }
  await refreshClient()
  const stamp = stampOfSources()
  // A build has no business with a database: it gets no address.
  const env = {
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    DATABASE_BACKUP_URL: '',
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || loadFormsKey(dataFolder()),
  }
  const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], env)
  if (code !== 0) throw new Refusal(`The build failed.\n${output}`)
  sealBuild(distFolder())
  writeFileSync(stampFile(), stamp)
  return output
}

/** A build holds the key that seals what forms carry: it is for whoever made it, and for nobody else on the machine. */
export function sealBuild(folder: string) {
  for (const file of globSync(['cache/.rscinfo', 'server/server-reference-manifest.*'], { cwd: folder }))
    chmodSync(join(folder, file), 0o600)
  chmodSync(folder, 0o700)
}

function stampOfSources() {
  return fingerprint([...sources, ...settings], [generated])
}

if (import.meta.main)
  await runCommand(async () => {
    enterProject()
    console.log(await buildWeb())
  })
