import type { Voice } from './programs.ts'
import { explain } from './refusal.ts'

export type Count = { passed: number; failed: number }
export type Step = { name: string; run: (voice: Voice) => Promise<Count> }

/**
 * Runs steps in lanes beside each other, the steps of a lane one after the other; a failed one keeps no other from
 * running. The first lane talks as it goes, the others when a step is done. Gives what passed and failed in all.
 */
export async function runLanes(...lanes: Step[][]): Promise<Count> {
  const counts = await Promise.all(
    lanes.map(async (steps, lane) => {
      const total: Count = { passed: 0, failed: 0 }
      for (const step of steps) add(total, await runStep(step, lane === 0 ? 'screen' : 'kept'))
      return total
    }),
  )
  const total: Count = { passed: 0, failed: 0 }
  for (const count of counts) add(total, count)
  return total
}

async function runStep({ name, run }: Step, voice: Voice) {
  if (voice === 'screen') console.log(`\n${name} ...`)
  const begun = performance.now()
  const count = await run(voice).catch((error): Count => {
    console.error(explain(error))
    return { passed: 0, failed: 1 }
  })
  const verdict = count.failed ? `${count.failed} failed` : 'passed'
  console.log(`${name}: ${verdict} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  return count
}

export function add(total: Count, { passed, failed }: Count) {
  total.passed += passed
  total.failed += failed
}

/** Ends the process as the count says, its last line. */
export function finish({ passed, failed }: Count): never {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed ? 1 : 0)
}
