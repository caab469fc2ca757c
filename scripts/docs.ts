import { writeFileSync } from 'node:fs'
import '../prisma/demo/resolve.ts'
import { inProject } from './paths.ts'

// npm run docs: writes what is made from the code: pages of docs/, the walls around states, and the sheet of pictures.
const { writePages } = await import('./docs/pages.ts')
for (const [name, text] of Object.entries(await writePages())) {
  writeFileSync(inProject(name), text)
  console.log(`wrote ${name}`)
}
