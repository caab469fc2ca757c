import { chromium } from 'playwright/test'
import { findBrowser } from '../scripts/browser.ts'

/** The largest paint (milliseconds) and the layout shift of a page on slow 4G and a processor four times slower. */
export async function paint(url: string, path: string, cookie: string) {
  const executablePath = process.env.ANGKATAN_BROWSER || findBrowser() || undefined
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const [name, value] = cookie.split(/=(.*)/s) as [string, string]
    if (name) await context.addCookies([{ name, value, url }])
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(url + path, { waitUntil: 'load' })
    return await page.evaluate(async () => {
      const read = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          const found: PerformanceEntry[] = []
          new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true })
          setTimeout(() => resolve(found), 300)
        })
      const paints = await read('largest-contentful-paint')
      const shifts = (await read('layout-shift')) as (PerformanceEntry & { value: number })[]
      return {
        largestPaint: Math.round(paints.at(-1)?.startTime ?? 0),
        layoutShift: shifts.reduce((sum, one) => sum + one.value, 0),
      }
    })
  } finally {
    await browser.close()
  }
}
