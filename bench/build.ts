import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { inProject } from '../scripts/paths.ts'

/** A build of its own with the bare page in it, beside the ordinary one. The page is gone from the tree afterwards. */
export async function buildWithBarePage() {
  process.env.ANGKATAN_DIST = '.data/bench-build'
  const folder = inProject('app/bare')
  mkdirSync(folder)
  try {
    cpSync(inProject('bench/bare-page.tsx'), inProject('app/bare/page.tsx'))
    const { buildWeb, isBuildFresh } = await import('../scripts/build.ts')
    if (!isBuildFresh()) await buildWeb()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
