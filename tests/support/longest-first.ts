import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** They go through every door, or race for minutes: begun last, one of them would keep a core idle to the end. */
const long = /\/tests\/(?:matrix|walls)\//

/** The order of vitest (failed and slow ones first, where an earlier run is known), after the files known to be long. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId)
