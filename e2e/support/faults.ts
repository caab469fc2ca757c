import type { BrowserContext } from 'playwright/test'

export type Faults = {
  /** Listens to every page of a context. */
  watch(context: BrowserContext): Promise<void>
  /** Says that this test provokes such an error: a page of 404, a form sent to a server that is gone. */
  allow(pattern: RegExp): void
  /** The errors that no pattern allows. */
  unexpected(): string[]
}

/** Collects what must not happen unseen in a browser: console errors, uncaught errors, content policy reports. */
export function watchFaults(): Faults {
  const seen: string[] = []
  const allowed: RegExp[] = []
  return {
    allow: (pattern) => void allowed.push(pattern),
    unexpected: () => seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
    watch: async (context) => {
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (fault) => void seen.push(`page: ${fault.error().message}`))
      // Chromium writes most reports to the console; some it does not.
      await context.exposeFunction('reportPolicyViolation', (text: string) => void seen.push(`policy: ${text}`))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (window as unknown as { reportPolicyViolation(text: string): void }).reportPolicyViolation
          report(`${event.violatedDirective} refused ${event.blockedURI || 'inline'}`)
        })
      })
    },
  }
}
