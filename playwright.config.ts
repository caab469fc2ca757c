import { defineConfig } from 'playwright/test'
import { findBrowser } from './scripts/browser.ts'
import { within } from './scripts/pace.ts'

const browser = process.env.ANGKATAN_BROWSER || findBrowser()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/cluster.ts',
  // Each worker has a web server and a database of its own, because tests move the demo's clock.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  timeout: within(60),
  expect: { timeout: within(10) },
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
})
