import { resolve } from 'node:path'

/** The project's folder: every script works from any current folder. */
export const projectFolder = resolve(import.meta.dirname, '..')

/** A path inside the project. */
export const inProject = (...parts: string[]) => resolve(projectFolder, ...parts)

/** Where the database, the secrets and the uploaded files live. */
export const dataFolder = () => resolve(projectFolder, process.env.ANGKATAN_DATA || '.data')
