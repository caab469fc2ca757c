// About: house

import type { Page } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { signIn, signInByForm } from '../support/people.ts'
import { expect, test } from '../support/world.ts'
import { inspect } from './inspect.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ trace: 'off', screenshot: 'off' })
test.beforeEach(async ({ world }) => {
  test.setTimeout(within(300))
  await world.renew()
})

/** The address of the open call's cohort, from the list. */
async function openCall(page: Page) {
  await page.goto('/cohorts')
  const link = page.getByRole('main').getByRole('link', { name: /Kecerdasan Artifisial/ })
  return (await link.getAttribute('href'))!
}

/** Sends the page's form as it is and looks at the page that names what to mend. */
async function sendEmpty(page: Page, address: string) {
  await page.goto(address)
  await page.locator('main form:has(.field) button[type=submit]').first().click()
  await expect(page.getByRole('main').getByRole('alert'), `${address} names what to mend`).toBeVisible()
  await inspect(page, `${address} sent empty`)
}

const forms = {
  'staf@jambi.example': ['/cohorts/new', '/programmes/new', '/programmes/partners/new', '/account'],
  'verifikator@jambi.example': ['/people/new'],
  'admin@jambi.example': ['/administration/users/new', '/administration/agencies/new'],
}
for (const [email, addresses] of Object.entries(forms))
  test(`the forms of ${email}, sent empty, say accessibly what to mend`, async ({ page }) => {
    await signIn(page, email)
    for (const address of addresses) await sendEmpty(page, address)
  })

test('the page to sign in names what is missing', async ({ page }) => sendEmpty(page, '/sign-in'))

test('a refused and a missing page say so in the language of the reader', async ({ page, faults, baseURL }) => {
  faults.allow(/status of 40[34]/)
  await signIn(page, 'hr@jambi.example')
  for (const locale of ['id', 'en']) {
    await page.context().addCookies([{ name: 'locale', value: locale, url: baseURL! }])
    expect((await page.goto('/administration/users'))?.status()).toBe(403)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await inspect(page, `403 (${locale})`)
    for (const address of ['/nowhere', '/cohorts/00000000-0000-7000-8000-000000000000', '/cohorts/not-an-id'])
      expect((await page.goto(address))?.status()).toBe(404)
    await inspect(page, `404 (${locale})`)
  }
})

test('lists in which a search finds nothing say so', async ({ page }) => {
  await signIn(page, 'kabag@jambi.example')
  const cohort = await openCall(page)
  for (const list of ['/people', `${cohort}/nominations`, `${cohort}/eligibility`]) {
    await page.goto(`${list}?q=tidak-ada-yang-begini`)
    await expect(page.locator('main .empty'), `${list} says that nothing was found`).toBeVisible()
    await inspect(page, `${list}, nothing found`)
  }
})

test('the first page of an empty installation, and what it asks for', async ({ page, world }) => {
  await world.renew('angkatan')
  await page.goto('/begin')
  await inspect(page, '/begin')
  await sendEmpty(page, '/begin')
})

test('a link for a password, the sheet that hands it over, and a link that leads nowhere any more', async ({
  page,
  openBrowser,
}) => {
  await signIn(page, 'admin@jambi.example')
  await page.goto('/administration/users')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Contoh|Peraga|Rekaan|Misalan|Umpama|Teladan/ })
    .first()
    .click()
  await page.locator('summary', { hasText: 'Buat tautan kata sandi' }).click()
  await page.getByRole('button', { name: 'Ya, buat tautan' }).click()
  await expect(page).toHaveURL(/\/administration\/links\//)
  await inspect(page, 'the sheet with a link')
  const [link] = (await page.getByRole('main').textContent())!.match(/http\S+\/activate\/[\w-]{43}/)!
  const guest = await (await openBrowser()).newPage()
  await sendEmpty(guest, link)
  await guest.goto('/activate/tautan-yang-sudah-lewat')
  await inspect(guest, 'a link that leads nowhere')
})

test('what the owner of an account is told of a link, and whom a search for an owner finds', async ({
  page,
  openBrowser,
}) => {
  await signIn(page, 'admin@jambi.example')
  await page.goto('/administration/users')
  await page.getByRole('searchbox').fill('hr@jambi.example')
  await page.getByRole('button', { name: 'Cari' }).click()
  await expect(page).toHaveURL(/\?found=/)
  await inspect(page, 'the accounts that a search found')
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/\/users\/[0-9a-f-]{36}$/)
  await page.getByRole('searchbox').fill('rani')
  await page.getByRole('button', { name: 'Cari' }).click()
  await expect(page.getByRole('radio', { name: /^Rani / }).first()).toBeVisible()
  await inspect(page, 'whom a search for an owner found')
  await page.locator('summary', { hasText: 'Buat tautan kata sandi' }).click()
  await page.getByRole('button', { name: 'Ya, buat tautan' }).click()
  await expect(page).toHaveURL(/\/administration\/links\//)
  const own = await (await openBrowser()).newPage()
  await signInByForm(own, 'hr@jambi.example')
  await expect(own.getByRole('button', { name: 'Ya, saya yang meminta' })).toBeVisible()
  await inspect(own, 'an account with a link to be answered')
})

test('the pages fit their screens in English too', async ({ page, baseURL }) => {
  await signIn(page, 'kabag@jambi.example')
  const cohort = await openCall(page)
  await page.context().addCookies([{ name: 'locale', value: 'en', url: baseURL! }])
  for (const address of ['/', '/cohorts', cohort, `${cohort}/nominations`, '/public', '/account']) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await inspect(page, `${address} in English`)
  }
})

test('the manifest prints as a table on paper, without the frame around it', async ({ page }) => {
  await signIn(page, 'staf@jambi.example')
  await page.goto('/cohorts')
  const link = page.getByRole('main').getByRole('link', { name: /^Inovasi Tata Kelola/ })
  await page.goto(`${await link.getAttribute('href')}/departure/manifest`)
  await page.emulateMedia({ media: 'print' })
  // A4 laid across, without its margins, at 96 dots per inch.
  await page.setViewportSize({ width: 1001, height: 657 })
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1001)
})
