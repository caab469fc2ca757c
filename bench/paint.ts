import { chromium, type Page } from 'playwright/test'
import { findBrowser } from '../scripts/browser.ts'

/**
 * The largest paint, the time from a press to the next paint (both milliseconds) and the layout shift of a page on
 * slow 4G and a processor four times slower. What is pressed is the first menu of the page.
 */
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
    const painted = await page.evaluate(async () => {
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
    return { ...painted, nextPaint: await press(page) }
  } finally {
    await browser.close()
  }
}

/** Opens the first menu that can be seen, and says how long the browser took to show it; null where there is none. */
async function press(page: Page): Promise<number | null> {
  const menu = page.locator('summary:visible').first()
  if ((await menu.count()) === 0) return null
  await page.evaluate(() => {
    const durations: number[] = []
    Object.assign(window, { pressed: durations })
    // Of presses alone: a pointer that lies still over a page that is being painted has events too, and long ones.
    const pressed = (entry: PerformanceEntry) => 'interactionId' in entry && Number(entry.interactionId) > 0
    const keep = (entries: PerformanceEntry[]) => durations.push(...entries.filter(pressed).map((one) => one.duration))
    new PerformanceObserver((list) => keep(list.getEntries())).observe({
      type: 'event',
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit)
  })
  await menu.click()
  await page.waitForTimeout(500)
  // What took less than 16 ms is not reported.
  return page.evaluate(() => Math.max(16, ...(window as unknown as { pressed: number[] }).pressed))
}
