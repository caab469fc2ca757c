import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

// Lets plain Node read the app's own rules, which import each other by '@/…' and without an ending, as they do the
// framework's own parts.
const project = join(import.meta.dirname, '..', '..')

registerHooks({
  resolve(specifier, context, next) {
    const path = pathOf(specifier, context.parentURL)
    const file = path && [path, `${path}.ts`].find((each) => /\.[a-z]+$/.test(each) && existsSync(each))
    return next(file ? pathToFileURL(file).href : specifier.replace(/^next\/\w+$/, '$&.js'), context)
  },
})

function pathOf(specifier: string, parent: string | undefined) {
  if (specifier.startsWith('@/')) return join(project, specifier.slice(2))
  if (!specifier.startsWith('.') || !parent?.startsWith('file:') || parent.includes('/node_modules/')) return null
  return join(dirname(fileURLToPath(parent)), specifier)
}
