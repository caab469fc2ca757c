import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject, projectFolder } from '../../scripts/paths.ts'
import { plant } from './faults.ts'
import { tryFaults } from './run.ts'

// Tries every fault of the sample with its check, as the run does with the house, and prints what became of each.
process.chdir(projectFolder)
const [rule, check] = ['tests/mutants/sample/rule.ts', 'tests/mutants/sample/rule-check.ts']
const { code, faults } = plant(rule, readFileSync(rule, 'utf8'), 0)
const folder = mkdtempSync(join(tmpdir(), 'angkatan-faults-'))
writeFileSync(join(folder, 'results.jsonl'), '')
const lines = await tryFaults({
  wanted: new Map([[check, faults.map(({ id }) => id)]]),
  codes: new Map([[inProject(rule), code]]),
  count: faults.length,
  folder,
  cluster: null,
})
rmSync(folder, { recursive: true })
const ends = faults.map(({ id, from, to }) => {
  const line = lines.find((one) => 'id' in one && one.id === id)
  return [`${from} -> ${to}`, line && 'end' in line ? line.end : 'not covered']
})
console.log(JSON.stringify(Object.fromEntries(ends)))
process.exit(0)
