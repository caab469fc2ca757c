import { mkdirSync, writeFileSync } from 'node:fs'
import { refreshClient } from '../../scripts/generate.ts'
import { inProject, projectFolder } from '../../scripts/paths.ts'
import { report } from './report.ts'
import { Trial } from './trial.ts'
import { readWish } from './wish.ts'

// npm run mutants: plants faults in the program, one at a time, and tells which of them no test notices.
process.chdir(projectFolder)
await refreshClient()
const wish = readWish(process.argv.slice(2))
const trial = new Trial(wish)
console.log(trial.announcement)
const outcome = await trial.run()
mkdirSync('test-results', { recursive: true })
writeFileSync(inProject('test-results/mutants.json'), JSON.stringify(outcome, null, 1))
process.exit(report(outcome, wish.threshold) ? 0 : 1)
