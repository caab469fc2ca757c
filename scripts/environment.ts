import { existsSync } from 'node:fs'
import { projectFolder } from './paths.ts'

/** Goes to the project's folder and reads its .env; what the environment already says stays. */
export function enterProject() {
  process.chdir(projectFolder)
  if (existsSync('.env')) process.loadEnvFile('.env')
}
