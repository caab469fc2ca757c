// About: platform

import type { APIResponse } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const missing = '00000000-0000-7000-8000-000000000000'
const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') }

/** What every answer says, whatever it is about; what the program says may not be kept anywhere besides. */
function expectSealed(answer: APIResponse, label: string, { isFile = false } = {}) {
  const headers = answer.headers()
  const of = (name: string) => `${label}: ${name} of ${answer.status()}`
  expect(headers['x-content-type-options'], of('nosniff')).toBe('nosniff')
  expect(headers['x-frame-options'], of('frames')).toBe('DENY')
  expect(headers['referrer-policy'], of('referrer')).toBe('same-origin')
  expect(headers['strict-transport-security'], of('https')).toContain('max-age=31536000')
  expect(headers['cross-origin-opener-policy'], of('opener')).toBe('same-origin')
  expect(headers['cross-origin-resource-policy'], of('resource')).toBe('same-origin')
  expect(headers['content-security-policy'], of('policy')).toMatch(/default-src 'none'[\s\S]*frame-ancestors 'none'/)
  expect(headers['x-powered-by'], of('maker')).toBeUndefined()
  if (!isFile) expect(headers['cache-control'], of('keeping')).toContain('no-store')
}

test('every answer says how a browser must treat it: pages, redirects, refusals, downloads, files', async ({
  page,
  world,
}) => {
  test.setTimeout(within(120))
  const ask = page.request
  const goes = { maxRedirects: 0, failOnStatusCode: false }
  const known = async (address: string, status: number, isFile = false) => {
    const answer = await ask.get(address, goes)
    expect(answer.status(), address).toBe(status)
    expectSealed(answer, address, { isFile })
    return answer
  }
  await known('/sign-in', 200)
  await known('/public', 200)
  await known('/people', 307)
  await known('/api/health', 200)
  await known(`/api/documents/${missing}`, 401)
  await known(`/activate/${'b'.repeat(43)}`, 200)
  await known('/nowhere', 404)
  await known('/.env', 404)
  await known('/icon.svg', 200, true)
  const script = /\/_next\/static\/[^"]+\.js/.exec(await (await ask.get('/sign-in')).text())![0]
  await known(script, 200, true)
  await known('/_next/static/nowhere.js', 404, true)

  await signIn(page, 'hr@jambi.example')
  const [cohort] = (await (await ask.get('/cohorts')).text()).match(/\/cohorts\/[0-9a-f-]{36}/) ?? []
  const [nomination] =
    (await (await ask.get(`${cohort}/nominations`)).text()).match(/\/nominations\/[0-9a-f-]{36}/) ?? []
  for (const address of ['/', '/people', '/account', cohort!, nomination!]) await known(address, 200)
  await known('/administration', 403)
  await known(`/nominations/${missing}`, 404)
  await known(`/api/documents/${missing}`, 404)
  await known('/me/calendar.ics', 403)
  await known('/api/roll-call', 405)
  const download = await known(`${cohort}/nominations/sheet/csv`, 200)
  expect(download.headers()['content-disposition']).toContain('attachment')

  const here = { origin: world.url }
  const upload = { ...goes, headers: here, multipart: { file: pdf } }
  const taken = await ask.post(`/api/documents${nomination}`, upload)
  expect(taken.status()).toBe(303)
  expectSealed(taken, 'an upload')
  const far = await ask.post(`/api/documents/nominations/${missing}`, upload)
  expect(far.status()).toBe(404)
  expectSealed(far, 'an upload to nowhere')
  expectSealed(await ask.put(`/api/documents${nomination}`, { ...goes, headers: here }), 'a verb that is none')
  const call = { ...goes, headers: here, data: { cohortId: missing, rows: [] } }
  expectSealed(await ask.post('/api/roll-call', call), 'an endpoint')
  expectSealed(await ask.get('/api/auth/session', goes), 'next-auth')
})

test('a NIP stands in no address and in no line of the log', async ({ page, world }) => {
  await signIn(page, 'verifikator@jambi.example')
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto('/people')
  const nip = (await page.locator('table').textContent())!.match(/\d{8} \d{6} \d \d{3}/)![0]
  await page.getByRole('searchbox').fill(nip)
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(page).toHaveURL(/\/people\?person=[0-9a-f-]{36}$/)
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('searchbox').fill('1999 0101 2024 0119 99')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(page.getByText('Tidak ada orang yang NIP-nya memuat angka ini')).toBeVisible()
  const digits = (text: string) => text.replaceAll(/[\s.+-]/g, '')
  expect(addresses.length).toBeGreaterThan(5)
  for (const number of [nip, '1999 0101 2024 0119 99'])
    expect(addresses.filter((address) => digits(decodeURIComponent(address)).includes(digits(number)))).toEqual([])
  expect(digits(world.log())).not.toContain(digits(nip))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a search by NIP finds the person too', async ({ page }) => {
    await signIn(page, 'verifikator@jambi.example')
    await page.goto('/people')
    const nip = (await page.locator('table').textContent())!.match(/\d{8} \d{6} \d \d{3}/)![0]
    await page.getByRole('searchbox').fill(nip)
    await page.getByRole('button', { name: 'Tampilkan' }).click()
    await expect(page).toHaveURL(/\/people\?person=[0-9a-f-]{36}$/)
    await expect(page.getByText(nip)).toBeVisible()
  })
})
