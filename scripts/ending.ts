/**
 * Calls `close` once when this process is told to end: Ctrl-C, a closed terminal, a stop; and when the npm that
 * started it was killed, which tells nobody: its child finds itself with another parent.
 */
export function onEnding(close: () => Promise<void>) {
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    void close()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500).unref()
}
