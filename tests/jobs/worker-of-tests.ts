import '../../prisma/demo/resolve.ts'

// A worker with the job of tests and no other, in a process of its own, to be killed.
const { startWorker } = await import('../../lib/platform/worker.ts')
const { tick } = await import('./tick.ts')
const worker = await startWorker([tick], 1)
process.on('SIGTERM', () => void worker.stop().then(() => process.exit(0)))
process.send?.('works')
