// About: platform

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { runNode } from '../../scripts/children.ts'
import { within } from '../../scripts/pace.ts'
import { inProject } from '../../scripts/paths.ts'
import { anUpload, openForms } from '../support/open-forms.ts'
import { gatherTeam, signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const nextBuild = '.data/renewed-build'

test.beforeEach(async ({ world }) => world.renew())

test('forms that are open while Angkatan is built anew and started again are sent as if nothing had been', async ({
  openBrowser,
  world,
}) => {
  test.setTimeout(within(240))
  const stranger = async () => (await openBrowser()).newPage()
  const forms = await openForms({ as: gatherTeam(openBrowser), stranger, world })
  // Over the build before, as an update does it; from nothing it takes a minute longer and gives the same names.
  cpSync(inProject(process.env.ANGKATAN_DIST || '.next'), inProject(nextBuild), { recursive: true })
  // Next writes the folder of a build into the settings of TypeScript; this one is not there to stay.
  const settings = readFileSync(inProject('tsconfig.json'))
  try {
    const { code, output } = await runNode(['scripts/build.ts'], { ANGKATAN_DIST: nextBuild })
    expect(code, output).toBe(0)
    await world.restart({ ANGKATAN_DIST: nextBuild })
    for (const form of forms)
      await test.step(form.name, async () => {
        await form.press()
        await form.led()
      })
  } finally {
    writeFileSync(inProject('tsconfig.json'), settings)
    await world.restart()
    rmSync(inProject(nextBuild), { recursive: true, force: true })
  }
})

const unknown = 'f0'.repeat(21)

test('a form whose action is gone comes back with what was typed, says so, and the next press works', async ({
  openBrowser,
  faults,
  world,
}) => {
  test.setTimeout(within(120))
  faults.allow(/status of 409/)
  const stranger = async () => (await openBrowser()).newPage()
  const forms = await openForms({ as: gatherTeam(openBrowser), stranger, world })
  for (const { name, page, press, stands, led } of forms.filter(({ name }) => name !== anUpload))
    await test.step(name, async () => {
      await page.route('**', async (route) => {
        const headers = route.request().headers()
        await (headers['next-action']
          ? route.continue({ headers: { ...headers, 'next-action': unknown } })
          : route.continue())
      })
      await press()
      const notice = page.getByRole('alert').filter({ hasText: 'Belum selesai' })
      await expect(notice).toContainText('Angkatan baru saja diperbarui')
      await page.unroute('**')
      if (name === 'a new password') {
        await expect(page.getByLabel('Kata sandi baru')).toHaveValue('')
        return
      }
      await stands()
      if (name === 'sign-in') await page.getByLabel('Kata sandi').fill('contoh-angkatan-2024')
      await press()
      await led()
    })
})

test('without JavaScript such a form is answered by a page with what was written and the way on', async ({
  openBrowser,
  faults,
}) => {
  faults.allow(/status of 409/)
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(page, 'staf@jambi.example')
  await page.goto('/cohorts/new')
  const title = 'Menata data <b>kota</b> untuk layanan publik'
  await page.locator('[name=titleId]').fill(title)
  await page.route('**/cohorts/new', async (route) => {
    const body = route.request().postData()
    await route.continue(body ? { postData: body.replace(/"id":"[0-9a-f]+"/, `"id":"${unknown}"`) } : {})
  })
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Angkatan baru saja diperbarui')
  await expect(page.getByLabel('Tulisan Anda')).toHaveValue(new RegExp(title))
  await page.unroute('**/cohorts/new')
  await page.getByRole('link', { name: 'Buka formulir lagi' }).click()
  await expect(page.locator('[name=titleId]')).toBeVisible()
})
