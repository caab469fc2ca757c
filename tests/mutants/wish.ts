import { execFileSync } from 'node:child_process'
import { matchesGlob } from 'node:path'
import { parseArgs } from 'node:util'
import { type Area, areas } from './areas.ts'

export type Wish = {
  areas: Area[]
  isWanted: (path: string) => boolean
  sample: number | null
  seed: number
  pure: boolean
  own: boolean
  what: string | null
  threshold: number
}

/** What the command line asks for. */
export function readWish(args: string[]): Wish {
  const { values } = parseArgs({
    args,
    options: {
      area: { type: 'string', multiple: true },
      files: { type: 'string', default: 'lib/**' },
      changed: { type: 'boolean', default: false },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      pure: { type: 'boolean', default: false },
      own: { type: 'boolean', default: false },
      what: { type: 'string' },
      threshold: { type: 'string', default: '90' },
    },
  })
  const changed = values.changed ? listChanged() : null
  return {
    areas: areas.filter((area) => values.area?.includes(area) ?? true),
    isWanted: (path) => matchesGlob(path, values.files) && (changed?.includes(path) ?? true),
    sample: values.sample ? Number(values.sample) : null,
    seed: Number(values.seed),
    pure: values.pure,
    own: values.own,
    what: values.what ?? null,
    threshold: Number(values.threshold),
  }
}

/** Files that differ from the main line, committed or not. */
function listChanged() {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).split('\n').filter(Boolean)
  const base = git('merge-base', 'HEAD', 'origin/main')[0]!
  return [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')]
}
