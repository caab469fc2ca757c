/** Runs once before the first request: a process that must not serve says why, and ends. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('@/lib/platform/boot-guard')).guardBoot()
}
