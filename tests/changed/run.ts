import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { requireBrowser } from '../../scripts/browser.ts'
import { build, lint, runPlaywright, runVitest, types } from '../../scripts/checks.ts'
import { stopChildren } from '../../scripts/children.ts'
import { onEnding } from '../../scripts/ending.ts'
import { refreshClient } from '../../scripts/generate.ts'
import { projectFolder } from '../../scripts/paths.ts'
import { stopPrograms } from '../../scripts/programs.ts'
import { add, finish, runLanes, type Step } from '../../scripts/steps.ts'
import { handOutCluster } from '../../scripts/templates.ts'
import { reachedBy } from './reached.ts'

// npm run test:changed [commit]: types, lint, and the tests that the changes since a commit can reach.

/** Files that differ from the commit, those not yet kept by git too. */
function listChanged(since: string) {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean)
  const [base = since] = git('merge-base', 'HEAD', since)
  return [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')]
}

function mainBranch() {
  const names = ['origin/main', 'main', 'HEAD']
  return names.find((name) => {
    try {
      return execFileSync('git', ['rev-parse', '--verify', '--quiet', name])
    } catch {
      return false
    }
  })!
}

async function main() {
  process.chdir(projectFolder)
  mkdirSync('test-results', { recursive: true })
  const changed = listChanged(process.argv[2] ?? mainBranch())
  const { unit, specs } = reachedBy(changed)
  console.log(`${changed.length} files changed; they reach ${unit === 'all' ? 'all unit tests' : unit.join(' ')}`)
  console.log(`in the browser: ${specs.join(' ') || 'none'}`)
  await refreshClient()
  const cluster = handOutCluster()
  cluster.catch(() => {})
  const tests: Step = {
    name: 'unit tests',
    run: async (voice) => {
      await cluster
      return runVitest(voice, unit === 'all' ? [] : unit)
    },
  }
  const total = await runLanes([tests], [lint, types, ...(specs.length > 0 ? [build] : [])])
  const journeys: Step = {
    name: 'end-to-end tests',
    run: async (voice) => runPlaywright(voice, specs, await requireBrowser(console.log)),
  }
  if (specs.length > 0) add(total, await runLanes([journeys]))
  await cluster.then(({ stop }) => stop()).catch(() => {})
  console.log('\nLeft to npm test: the matrix, the races, the walk over all pages, the long journey.')
  finish(total)
}

onEnding(async () => {
  stopPrograms()
  stopChildren()
  process.exit(130)
})

await main()
