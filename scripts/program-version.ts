import { readFileSync } from 'node:fs'
import { inProject } from './paths.ts'

/** The version of this program, as package.json and CHANGELOG.md name it. */
export const programVersion = () => JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version as string
