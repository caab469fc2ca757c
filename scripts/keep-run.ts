import { clearRun } from './run-folder.ts'

// Stands beside a run: when the run's process is gone, its end of the pipe is too, and what it left is cleared.
process.stdin.resume()
process.stdin.once('end', () => void clearRun(process.argv[2]!))
