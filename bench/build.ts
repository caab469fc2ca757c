import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inProject } from '../scripts/paths.ts'

/** A build of its own with the bare page in it, beside the ordinary one. The page is gone from the tree afterwards. */
export async function buildWithBarePage() {
  process.env.ANGKATAN_DIST = '.data/bench-build'
  const folder = inProject('app/bare')
  mkdirSync(folder)
  // Next writes the folder of a build into the settings of TypeScript; this one is not there to stay.
  const settings = readFileSync(inProject('tsconfig.json'))
  try {
    cpSync(inProject('bench/bare-page.tsx'), inProject('app/bare/page.tsx'))
    const { buildWeb, isBuildFresh } = await import('../scripts/build.ts')
    if (!isBuildFresh()) await buildWeb()
  } finally {
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(inProject('tsconfig.json'), settings)
  }
}
