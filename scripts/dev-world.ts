import { inProject } from './paths.ts'

// A development server beside the ordinary one: its own database in .data/dev, its own port.
process.env.PORT = process.argv[2] ?? '3100'
process.env.ANGKATAN_DATA = inProject('.data/dev')
const { startDevelopment } = await import('./dev.ts')
await startDevelopment()
