import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject } from '../../scripts/paths.ts'
import { startTestCluster, type TestCluster } from '../../scripts/templates.ts'
import { house, isIn } from '../architecture/house.ts'
import { moduleOf, reachOf } from '../architecture/imports.ts'
import { sortTests } from '../support/sort.ts'
import { type Area, areaOf, sourcesOf } from './areas.ts'
import { excused } from './excused.ts'
import { type Fault, plant } from './faults.ts'
import type { End, Line } from './job.ts'
import { tryFaults } from './run.ts'
import type { Wish } from './wish.ts'

export type Judged = Fault & { area: Area; end: End | 'not covered' | 'excused'; by?: string }

/** Where a fault is behind every door. */
const everywhere = ['lib/platform', 'lib/access']
/** Test files that go through the same doors for every role, or race for minutes: too slow for each fault. */
const left = ['tests/matrix', 'tests/walls']

/** Faults, the test files that could notice them, and what became of each. */
export class Trial {
  readonly announcement: string
  private readonly faults: Fault[] = []
  private readonly codes = new Map<string, string>()
  private readonly chosen: Fault[]
  private readonly ends = new Map<number, { end: End; by: string }>()
  private readonly excusedIds: Set<number>

  private readonly wish: Wish

  constructor(wish: Wish) {
    this.wish = wish
    for (const { path, text } of sourcesOf(wish.areas, wish.isWanted)) {
      const { code, faults } = plant(path, text, this.faults.length)
      this.codes.set(inProject(path), code)
      this.faults.push(...faults)
    }
    this.excusedIds = new Set(this.faults.filter(isExcused).map(({ id }) => id))
    this.chosen = wish.areas.flatMap((area) => {
      const all = this.faults.filter(
        ({ file, what }) => areaOfFile(file) === area && (wish.what === null || wish.what === what),
      )
      return wish.sample === null ? all : shuffled(all, wish.seed).slice(0, wish.sample)
    })
    const files = new Set(this.chosen.map(({ file }) => file)).size
    this.announcement = `${this.chosen.length} of ${this.faults.length} faults in ${files} files, seed ${wish.seed}`
  }

  async run(): Promise<Judged[]> {
    const folder = mkdtempSync(join(tmpdir(), 'angkatan-faults-'))
    writeFileSync(join(folder, 'results.jsonl'), '')
    let cluster: TestCluster | null = null
    try {
      const { rules, database } = sortTests()
      // The tests of the own slice are quick and know most; those of the whole house are asked about the rest.
      await this.tryWith(folder, rules, null, isOwn)
      if (!this.wish.own) await this.tryWith(folder, rules, null, isForeign)
      if (this.wish.pure) return this.chosen.map((fault) => this.judge(fault))
      cluster = await startTestCluster()
      await this.tryWith(folder, database, cluster, isOwn)
      if (this.wish.own) return this.chosen.map((fault) => this.judge(fault))
      await this.tryWith(folder, database, cluster, isForeign)
      await this.tryWith(
        folder,
        ['tests/matrix/matrix.test.ts'],
        cluster,
        (_test, { file }) => !isIn(file, ...everywhere),
      )
    } finally {
      await cluster?.stop()
      rmSync(folder, { recursive: true })
    }
    return this.chosen.map((fault) => this.judge(fault))
  }

  /** Tries what is still alive with these test files; again where a worker was ended by a fault that hung. */
  private async tryWith(
    folder: string,
    tests: string[],
    cluster: TestCluster | null,
    isFor = (_test: string, _fault: Fault) => true,
  ) {
    const done = new Set<string>()
    for (let turn = 0; turn < 50; turn++) {
      const wanted = new Map(
        tests
          .filter((test) => tests.length === 1 || !isIn(test, ...left))
          .map((test): [string, number[]] => [
            test,
            this.alive(test)
              .filter((fault) => isFor(test, fault) && !done.has(`${test} ${fault.id}`))
              .map(({ id }) => id),
          ])
          .filter(([, ids]) => ids.length > 0),
      )
      if (wanted.size === 0) return
      const doors = tests.length === 1 ? this.doorsOf([...wanted.values()].flat()) : {}
      const lines = await tryFaults({ wanted, codes: this.codes, count: this.faults.length, folder, cluster, doors })
      for (const line of lines) this.take(line, wanted, done)
      console.log(
        `${[...this.ends.values()].filter(({ end }) => !isOpen(end)).length} found after ${wanted.size} test files`,
      )
      if (lines.length === 0) return
    }
  }

  /** What of the faults this test file could reach and nothing has found yet. */
  private alive(test: string): Fault[] {
    return this.chosen.filter(
      ({ id, file }) => isOpen(this.ends.get(id)?.end) && !this.excusedIds.has(id) && isReached(file, test),
    )
  }

  /** Of the matrix, the doors of the slice in which the fault is. */
  private doorsOf(ids: number[]): Record<number, string> {
    return Object.fromEntries(ids.map((id) => [id, `[ /]${slice(this.faults[id]!.file)}/`]))
  }

  private take(line: Line, wanted: Map<string, number[]>, done: Set<string>) {
    if ('id' in line) {
      if (line.test) done.add(`${line.test} ${line.id}`)
      const before = this.ends.get(line.id)?.end
      if (isOpen(before) && !(before === 'late' && line.end === 'survived'))
        this.ends.set(line.id, { end: line.end, by: line.test })
      return
    }
    if (!line.clean) console.log(`${line.test} fails without a fault: left out`)
    const came = new Set(line.clean ? line.came : [])
    for (const id of wanted.get(line.test) ?? []) if (!came.has(id)) done.add(`${line.test} ${id}`)
  }

  private judge(fault: Fault): Judged {
    const area = areaOfFile(fault.file)
    if (this.excusedIds.has(fault.id)) return { ...fault, area, end: 'excused' }
    return { ...fault, area, ...(this.ends.get(fault.id) ?? { end: 'not covered' as const }) }
  }
}

/** Whether another test file may still notice it. */
const isOpen = (end: End = 'survived') => end === 'survived' || end === 'late'
const isExcused = (fault: Fault) =>
  excused.some(({ file, from, to }) => file === fault.file && from === fault.from && to === fault.to)
const areaOfFile = (file: string) => areaOf(house.find(({ path }) => path === file)!)!
const slice = (path: string) => path.split('/')[1]
const isOwn = (test: string, { file }: Fault) => slice(test) === slice(file)
const isForeign = (test: string, fault: Fault) => !isOwn(test, fault)

const reaches = new Map<string, Set<string> | 'all'>()
/** By its imports; a test that loads files by their place may come across all of them. */
function isReached(file: string, test: string) {
  const known = reaches.get(test) ?? reachedBy(test)
  reaches.set(test, known)
  return known === 'all' || known.has(moduleOf(file))
}

function reachedBy(test: string): Set<string> | 'all' {
  const source = house.find(({ path }) => path === test)!
  const reached = new Set(reachOf(source, house).keys())
  const loads = house.filter(({ path, text }) => reached.has(moduleOf(path)) && text.includes('@vite-ignore'))
  return isIn(test, 'tests/architecture') || [source, ...loads].some(({ text }) => text.includes('@vite-ignore'))
    ? 'all'
    : reached
}

/** The same order for the same seed (mulberry32). */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
