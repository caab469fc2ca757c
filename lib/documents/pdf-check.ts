import 'server-only'
import { Worker } from 'node:worker_threads'

/** Why a PDF is not taken; null when nothing speaks against it. */
export type PdfFinding = 'damaged' | 'locked' | 'active' | null

/** A paper of ten megabytes is read in less than a second; a hostile one ends here. */
const mostMilliseconds = 8000
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
/** Threads at the same time, so that two cores have time for pages too. */
const mostAtOnce = 2

let running = 0
const waiting: (() => void)[] = []

/**
 * Looks at a PDF in a thread of its own, with a limit of memory and of time: a file that makes the reading slow, large
 * or fall over is damaged, and the web goes on; throws when the thread itself does not work. Its names and objects are read, nothing is drawn.
 */
export async function checkPdf(content: Uint8Array, { deadline = mostMilliseconds } = {}): Promise<PdfFinding> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  else running++
  try {
    return await findInThread(content, deadline)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

async function findInThread(content: Uint8Array, deadline: number): Promise<PdfFinding> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { content },
    resourceLimits,
    env: {},
    // What the parser has to say about a file is no line of our log.
    stdout: true,
    stderr: true,
    execArgv: ['--conditions=react-server', '--disable-warning=ExperimentalWarning'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<PdfFinding>()
  const timer = setTimeout(() => resolve('damaged'), deadline)
  worker.once('message', resolve)
  worker.once('error', (error: Error & { code?: string }) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('damaged') : reject(error),
  )
  worker.once('exit', () => resolve('damaged'))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
