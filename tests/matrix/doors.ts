import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')

/** A way in: how the table calls it, what it is, and the exported function. */
export type DoorFound = { name: string; kind: 'page' | 'route' | 'action'; ids: string[]; enter: unknown }

/** Not of the house: the framework's own, whether the process lives, and the way out that reads and changes nothing. */
const framework = [
  'app/api/auth/[...nextauth]/route.ts',
  'app/api/health/route.ts',
  'app/api/health/alive/route.ts',
  'app/api/health/ready/route.ts',
  'app/api/metrics/route.ts',
  'app/api/signed-out/route.ts',
]

/** Every page, route and action of the tree, found by its file. */
export async function findDoors(): Promise<DoorFound[]> {
  const pages = await Promise.all(files('app/**/page.tsx').map(async (file) => [page(file, await load(file))]))
  const routes = await Promise.all(
    files('app/**/route.ts')
      .filter((file) => !framework.includes(file))
      .map(async (file) => {
        const taken = exportsOf(await load(file)).filter(([verb]) => !refusedBy(file).includes(verb))
        return taken.map(([verb, enter]) => route(file, verb, enter))
      }),
  )
  const actions = await Promise.all(
    [...files('lib/*/actions.ts'), ...files('lib/*/*-actions.ts')].map(async (file) =>
      exportsOf(await load(file)).map(([name, enter]) => action(file, name, enter)),
    ),
  )
  return [...pages, ...routes, ...actions].flat().toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The verbs that a route does not take: they answer 405 to anybody, without a look at who asks. */
function refusedBy(file: string): string[] {
  const [, verbs = ''] =
    /^export const \{([A-Z, ]+)\} = otherVerbs\b/m.exec(readFileSync(join(top, file), 'utf8')) ?? []
  return verbs.split(',').map((verb) => verb.trim())
}

const files = (pattern: string) => globSync(pattern, { cwd: top })
const load = (file: string) => import(/* @vite-ignore */ join(top, file)) as Promise<Record<string, unknown>>
const exportsOf = (module: Record<string, unknown>) =>
  Object.entries(module).filter(([, value]) => typeof value === 'function')

/** app/(office)/cohorts/[cohortId]/page.tsx -> /cohorts/[cohortId] */
const addressOf = (file: string) =>
  `/${file
    .split('/')
    .slice(1, -1)
    .filter((part) => !part.startsWith('('))
    .join('/')}`
const idsIn = (address: string) => [...address.matchAll(/\[(\w+)\]/g)].map(([, name]) => name!)

function page(file: string, module: Record<string, unknown>): DoorFound {
  const address = addressOf(file)
  return { name: `page ${address}`, kind: 'page', ids: idsIn(address), enter: module.default }
}
function route(file: string, verb: string, enter: unknown): DoorFound {
  const address = addressOf(file)
  return { name: `${verb} ${address}`, kind: 'route', ids: idsIn(address), enter }
}
const action = (file: string, name: string, enter: unknown): DoorFound => ({
  name: `${file.replace(/^lib\//, '').replace(/\.ts$/, '')} ${name}`,
  kind: 'action',
  ids: [],
  enter,
})
