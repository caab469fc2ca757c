import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inProject, projectFolder } from '../paths.ts'
import { readWalls } from '../walls.ts'
import { writeIcons } from './icons.ts'
import { type Lifecycle, writeLifecycles } from './lifecycles.ts'
import { writePermissions } from './permissions.ts'
import { writeSchema } from './schema.ts'
import { writeSteps } from './steps.ts'

/** The files that are made from the code as it stands, by their paths in the project. */
export async function writePages(): Promise<Record<string, string>> {
  const { permissions, grantedRoles, derivedRoles } = await import('../../lib/access/permissions.ts')
  const { apart } = await import('../../lib/access/apart.ts')
  const { pictures } = await import('../../components/ui/pictures.ts')
  const { messagesFor } = await import('../../lib/i18n/catalogue.ts')
  const texts = messagesFor('en') as unknown as Record<string, Record<string, string>>
  const textOf = (key: string) => texts[key.split('.')[0]!]?.[key.split('.')[1]!] ?? null
  const lifecycles = await findLifecycles()
  return {
    'components/ui/icons.svg': writeIcons(pictures),
    'docs/permissions.md': writePermissions(permissions, [...grantedRoles, ...derivedRoles], apart),
    'docs/lifecycles.md': writeLifecycles(lifecycles, textOf),
    'prisma/walls/lifecycles.sql': writeSteps(lifecycles),
    'docs/schema.md': writeSchema(readSchema(), readWalls()),
  }
}

type Tables = { begins: readonly string[]; moves: Lifecycle['moves']; stays?: Lifecycle['moves'] }

/**
 * Every table of moves that a slice exports.
 * @internal tests ask it for every move there is
 */
export async function findLifecycles(): Promise<Lifecycle[]> {
  const files = globSync('lib/*/*.ts', { cwd: projectFolder })
    .filter((file) => /= defineLifecycle</.test(readFileSync(inProject(file), 'utf8')))
    .toSorted()
  const found = await Promise.all(
    files.map(async (file) => lifecyclesIn(file, await import(pathToFileURL(inProject(file)).href))),
  )
  return found.flat()
}

const lifecyclesIn = (file: string, exported: Record<string, unknown>): Lifecycle[] =>
  Object.entries(exported)
    .filter(([name]) => name.endsWith('Lifecycle'))
    .map(([name, lifecycle]) => ({
      noun: name.replace('Lifecycle', ''),
      file,
      begins: (lifecycle as Tables).begins,
      moves: { ...(lifecycle as Tables).moves, ...(lifecycle as Tables).stays },
    }))

const readSchema = () =>
  readdirSync(inProject('prisma/schema')).map((file) => ({
    slice: basename(file, '.prisma'),
    text: readFileSync(inProject('prisma/schema', file), 'utf8'),
  }))
