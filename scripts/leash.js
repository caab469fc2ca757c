import cluster from 'node:cluster'

// Preloaded into what a script starts (the web, a build, a run of tests): when the starter is gone (kill -9 too), so is
// this. Its own children get it handed on as well, whose channel is their parent's business.
if (String(process.ppid) === process.env.ANGKATAN_STARTER) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 10_000).unref()
  })
  // One of several asks over it for its connections, and would end before the answer.
  if (!cluster.isWorker) process.channel?.unref()
}
