import { mkdirSync } from 'node:fs'
import { requireBrowser } from './browser.ts'
import { isBuildFresh } from './build.ts'
import { build, lint, runPlaywright, runVitest, types, unused } from './checks.ts'
import { stopChildren } from './children.ts'
import { onEnding } from './ending.ts'
import { refreshClient } from './generate.ts'
import { projectFolder } from './paths.ts'
import { stopPrograms } from './programs.ts'
import { Refusal } from './refusal.ts'
import { add, finish, runLanes, type Step } from './steps.ts'
import { handOutCluster } from './templates.ts'

// npm test: every check there is; a failed one does not keep the others from running.

async function main() {
  process.chdir(projectFolder)
  mkdirSync('test-results', { recursive: true })
  await refreshClient()
  const cluster = handOutCluster()
  const browser = requireBrowser(console.log)
  // Who waits for either says what went wrong with it.
  for (const made of [cluster, browser]) made.catch(() => {})
  const tests: Step = {
    name: 'architecture, unit and database tests',
    run: async (voice) => {
      await cluster
      return runVitest(voice, [])
    },
  }
  const journeys: Step = {
    name: 'end-to-end tests',
    run: async (voice) => {
      if (!isBuildFresh()) throw new Refusal('Not run: there is no production build of these sources.')
      await cluster
      return runPlaywright(voice, [], await browser)
    },
  }
  // The unit tests end with a few long files that leave a core idle: what needs no database runs beside them.
  const total = await runLanes([tests], [lint, types, unused, build])
  add(total, await runLanes([journeys]))
  await cluster.then(({ stop }) => stop()).catch(() => {})
  finish(total)
}

onEnding(async () => {
  stopPrograms()
  stopChildren()
  console.log('\nstopped before the end')
  process.exit(130)
})

await main()
