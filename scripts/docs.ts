import { writeFileSync } from 'node:fs'
import '../prisma/demo/resolve.ts'
import { inProject } from './paths.ts'

// npm run docs: writes the pages of docs/ that are made from the code.
const { writePages } = await import('./docs/pages.ts')
for (const [name, text] of Object.entries(await writePages())) {
  writeFileSync(inProject('docs', name), text)
  console.log(`wrote docs/${name}`)
}
