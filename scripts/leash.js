// Preloaded into the web process: when the starter is gone (kill -9 too), so is the web.
// Next hands this to its own workers as well, whose channel is Next's business.
if (String(process.ppid) === process.env.ANGKATAN_STARTER) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 10_000).unref()
  })
  process.channel?.unref()
}
