import { house, isIn, type Source } from '../architecture/house.ts'
import { reachOf } from '../architecture/imports.ts'

/** What hands a test file a database of its own. */
const copier = 'tests/support/copy'

/** The test files, parted by what they need: nothing but the code, or a database too, however far they reach for it. */
export function sortTests(sources: readonly Source[] = house) {
  const testing = sources.filter(({ path }) => isIn(path, 'tests'))
  const sorted = { rules: [] as string[], database: [] as string[] }
  for (const source of testing.filter(({ path }) => /\.test\.tsx?$/.test(path)))
    sorted[reachOf(source, testing).has(copier) ? 'database' : 'rules'].push(source.path)
  return sorted
}
