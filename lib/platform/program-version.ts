import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of this program, as package.json and CHANGELOG.md name it. */
export const programVersion = () =>
  JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')).version as string
