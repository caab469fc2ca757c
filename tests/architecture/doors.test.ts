import { describe } from 'vitest'
import { isIn, type Source, withoutComments } from './house'
import { houseRule } from './house-rule'

const isActionsFile = (path: string) => /^lib\/[\w-]+\/(?:[\w-]+-)?actions\.ts$/.test(path)
const actionDoors = ['defineAction', 'defineVisitorAction', 'defineSearch', 'defineUpload']
const routeDoors = ['defineDownload', 'defineSheet', 'defineEndpoint', 'defineUpload']

/** Server functions that are no door, and why. */
const plainActions: Record<string, string> = {
  'lib/accounts/actions.ts signOut': 'a button of every frame without a state; hands the form to a visitor action',
  'lib/accounts/hat-actions.ts switchHat': 'a button of every frame without a state; hands the form to an action',
  'lib/accounts/actions.ts setLocale': 'a button of every frame without a state; hands the form to a visitor action',
}
/** Routes that are no door, and why. */
const plainRoutes: Record<string, string> = {
  'app/api/auth/[...nextauth]/route.ts': "next-auth's own",
  'app/api/signed-out/route.ts':
    'sends on to the page to sign in, and lets the browser forget; reads and changes nothing',
  'app/api/health/route.ts': 'says whether the process and its database answer, to anybody, and nothing else',
  'app/api/health/alive/route.ts': 'says that the process answers, to anybody',
  'app/api/metrics/route.ts': 'what is measured, for whoever names the token of the settings',
  'app/api/health/ready/route.ts': 'says whether the app does all of its work, to anybody, and nothing else',
}

/** Whether something is made by one of the doors: at once, by way of a name, or by a function here that returns one. */
function isMadeBy(made: string, text: string, doors: readonly string[]): boolean {
  const door = new RegExp(`^(?:${doors.join('|')})\\b`)
  if (door.test(made)) return true
  const maker = /^(\w+)/.exec(made)?.[1]
  if (!maker) return false
  const named = new RegExp(`^const ${maker} = (.+)`, 'm').exec(text)?.[1]
  if (named && named !== made) return isMadeBy(named, text, doors)
  const body = new RegExp(`^(?:async )?function ${maker}\\b[\\s\\S]*?^}`, 'm').exec(text)?.[0]
  return body !== undefined && new RegExp(`\\breturn (?:${doors.join('|')})\\b`).test(body)
}

function serverFunctions(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => isIn(path, 'app', 'components', 'lib'))
    .filter(({ path, text }) => /['"]use server['"]/.test(withoutComments(text)) && !isActionsFile(path))
    .map(({ path }) => `${path}: 'use server' stands in actions.ts only`)
}

function actions(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => isActionsFile(path))
    .flatMap(({ path, text }) => {
      const plain = withoutComments(text)
      const first = /^\s*'use server'/.test(plain) ? [] : [`${path}: does not begin with 'use server'`]
      const wrong = [...plain.matchAll(/^export\s+(?!type\b)(.*)$/gm)].flatMap(([line, what = '']) => {
        const made = /^const (\w+)(?::\s*[^=]+)? = (.+)$/.exec(what)
        if (made && isMadeBy(made[2]!, plain, actionDoors)) return []
        const name = made?.[1] ?? /function (\w+)/.exec(what)?.[1]
        return plainActions[`${path} ${name}`] ? [] : [`${path}: ${line.trim()} is made by no door`]
      })
      return [...first, ...wrong]
    })
}

function pages(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => /^app\/.*page\.tsx$/.test(path))
    .flatMap(({ path, text }) => {
      const plain = withoutComments(text)
      const made = /^export default (.+)$/m.exec(plain)?.[1]
      return made && isMadeBy(made, plain, ['definePage']) ? [] : [`${path}: its page is made by no door`]
    })
}

function routes(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => /^app\/.*route\.tsx?$/.test(path) && !plainRoutes[path])
    .flatMap(({ path, text }) => {
      const plain = withoutComments(text)
      const found = [...plain.matchAll(/^export\s+(?!type\b)(.*)$/gm)]
      const wrong = found.filter(([, what = '']) => {
        const made = /^const (?:GET|POST) = (.+)$/.exec(what)?.[1]
        const isRest = /^const \{[A-Z, ]+\} = otherVerbs\b/.test(what)
        return !isRest && !(made && isMadeBy(made, plain, routeDoors))
      })
      if (found.length === 0) return [`${path}: exports nothing`]
      return wrong.map(([line]) => `${path}: ${line.trim()} is made by no door`)
    })
}

const isJobsFile = (path: string) => /^lib\/[\w-]+\/jobs\.ts$/.test(path)

function jobsMade(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => isJobsFile(path))
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/^export\s+(?!type\b)(.*)$/gm)]
        .filter(([, what = '']) => !/^const \w+ = defineJob\(/.test(what))
        .map(([line]) => `${path}: ${line.trim()} is made by no door`),
    )
}

/** Names of jobs in the list, in doors, and the slices whose jobs a worker has. */
function jobsNamed(sources: readonly Source[]) {
  const textOf = (path: string) => withoutComments(sources.find((one) => one.path === path)?.text ?? '')
  const listed = [
    ...(/jobNames = \[([^\]]*)\]/.exec(textOf('lib/access/job-names.ts'))?.[1] ?? '').matchAll(/'([^']+)'/g),
  ]
  const names = listed.map(([, name]) => name!)
  const files = sources.filter(({ path }) => isJobsFile(path))
  const made = files.flatMap(({ text }) =>
    [...withoutComments(text).matchAll(/^ {2}name: '([^']+)'/gm)].map(([, name]) => name!),
  )
  const registered = textOf('lib/jobs/register.ts')
  return [
    ...names.filter((name) => made.filter((one) => one === name).length !== 1).map((name) => `${name} has not one job`),
    ...made.filter((name) => !names.includes(name)).map((name) => `${name} is not in the list of names`),
    ...files.flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/^export const (\w+)/gm)]
        .filter(([, job]) => !new RegExp(`jobs[^=]*= \\[[^\\]]*\\b${job}\\b`).test(registered))
        .map(([, job]) => `${path}: no worker has ${job}`),
    ),
  ]
}

describe('the ways in', () => {
  houseRule("'use server' stands only in actions.ts", {
    check: serverFunctions,
    broken: [
      { 'lib/cohorts/work.ts': "'use server'\nexport async function openAll() {}" },
      { 'components/cohorts/card.tsx': "export const x = async () => {\n  'use server'\n}" },
    ],
    kept: { 'lib/cohorts/actions.ts': "'use server'", 'lib/cohorts/delegation-actions.ts': "'use server'" },
  })

  houseRule('Every export of actions.ts is made by a door for changes or for searches', {
    check: actions,
    broken: [
      { 'lib/cohorts/actions.ts': "'use server'\nexport async function openCohort() {}" },
      { 'lib/cohorts/actions.ts': "'use server'\nexport const openCohort = async () => {}" },
      { 'lib/cohorts/actions.ts': "'use server'\nexport { openCohort } from './work'" },
      { 'lib/cohorts/actions.ts': "'use server'\nexport default defineAction({})" },
      { 'lib/cohorts/actions.ts': 'export const openCohort = defineAction({})' },
      { 'lib/people/search-actions.ts': "'use server'\nexport async function searchPeople(form: FormData) {}" },
      {
        'lib/cohorts/actions.ts':
          "'use server'\nfunction move() {\n  return async () => {}\n}\nexport const openCohort = move('open')",
      },
    ],
    kept: {
      'lib/cohorts/actions.ts':
        "'use server'\nexport const openCohort = move('open')\nfunction move(verb: string) {\n  return defineAction({})\n}\nexport const closeCohort = defineAction({})",
      'lib/people/search-actions.ts': "'use server'\nexport const searchPeople = defineSearch({})",
    },
  })

  houseRule('Every export of jobs.ts is made by the door for jobs', {
    check: jobsMade,
    broken: [
      { 'lib/people/jobs.ts': 'export async function sweep() {}' },
      { 'lib/people/jobs.ts': 'export const sweep = { name: 1 }' },
      { 'lib/people/jobs.ts': "export { sweep } from './work'" },
    ],
    kept: { 'lib/people/jobs.ts': 'export const sweep = defineJob({})\nexport type Swept = number' },
  })

  houseRule('Every job has a name of its own in the list, and a worker has every job', {
    check: jobsNamed,
    broken: [
      { 'lib/access/job-names.ts': "export const jobNames = ['a.b']" },
      {
        'lib/access/job-names.ts': 'export const jobNames = []',
        'lib/people/jobs.ts': "export const sweep = defineJob({\n  name: 'a.b',\n})",
        'lib/jobs/register.ts': 'export const jobs = [sweep]',
      },
      {
        'lib/access/job-names.ts': "export const jobNames = ['a.b']",
        'lib/people/jobs.ts': "export const sweep = defineJob({\n  name: 'a.b',\n})",
        'lib/cohorts/jobs.ts': "export const clear = defineJob({\n  name: 'a.b',\n})",
        'lib/jobs/register.ts': 'export const jobs = [sweep, clear]',
      },
      {
        'lib/access/job-names.ts': "export const jobNames = ['a.b']",
        'lib/people/jobs.ts': "export const sweep = defineJob({\n  name: 'a.b',\n})",
        'lib/jobs/register.ts': 'export const jobs = []',
      },
    ],
    kept: {
      'lib/access/job-names.ts': "export const jobNames = ['a.b']",
      'lib/people/jobs.ts': "export const sweep = defineJob({\n  name: 'a.b',\n})",
      'lib/jobs/register.ts': 'export const jobs: readonly Job[] = [sweep]',
    },
  })

  houseRule('Every page is made by the page door', {
    check: pages,
    broken: [
      { 'app/(office)/page.tsx': 'export default async function Page() {}' },
      { 'app/(office)/page.tsx': '// export default definePage({})\nexport default Page' },
      { 'app/(office)/page.tsx': 'export const view = 1' },
    ],
    kept: { 'app/(office)/page.tsx': 'const page = definePage({})\nexport default page' },
  })

  houseRule('Every route is made by a door for files or endpoints, but for a short named list', {
    check: routes,
    broken: [
      { 'app/api/x/route.ts': 'export async function GET() {}' },
      { 'app/api/x/route.ts': 'export const GET = defineDownload({})\nexport async function POST() {}' },
      { 'app/api/x/route.ts': 'export const DELETE = defineEndpoint({})' },
      { 'app/api/x/route.ts': 'export const { POST } = anyVerbs()\nexport const GET = defineDownload({})' },
      { 'app/api/x/route.ts': 'const x = 1' },
    ],
    kept: {
      'app/api/x/route.ts': "export const { POST, OPTIONS } = otherVerbs('GET')\nexport const GET = defineDownload({})",
      'app/api/health/route.ts': 'export async function GET() {}',
    },
  })

  houseRule('Nothing is drawn before its door has answered: no loading.tsx, no Suspense, no template', {
    check: (sources) => [
      ...sources
        .filter(({ path }) => /^app\/.*(?:loading|template|default)\.tsx$/.test(path))
        .map(({ path }) => `${path}: a 404 would leave as 200`),
      ...sources
        .filter(({ path, text }) => isIn(path, 'app') && /<Suspense\b/.test(withoutComments(text)))
        .map(({ path }) => `${path}: Suspense above a door`),
    ],
    broken: [{ 'app/(office)/loading.tsx': '' }, { 'app/page.tsx': 'view: () => <Suspense><X /></Suspense>' }],
  })

  houseRule('A layout holds no data', {
    check: (sources) =>
      sources
        .filter(
          ({ path, text }) =>
            /^app\/.*layout\.tsx$/.test(path) &&
            /from '@\/lib\/(?!i18n\/|platform\/settings)/.test(withoutComments(text)),
        )
        .map(({ path }) => `${path} imports from lib`),
    broken: [{ 'app/(office)/layout.tsx': "import { findCohort } from '@/lib/cohorts/queries'" }],
    kept: { 'app/layout.tsx': "import { translations } from '@/lib/i18n/server'" },
  })
})
