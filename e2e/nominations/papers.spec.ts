import type { Page } from 'playwright/test'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

/** A submitted nomination of the agency whose HR signs in: it has a PDF, and gets a picture beside it. */
async function nominationWithPicture(page: Page, world: World) {
  const [found] = await ask<{ id: string }>(
    world,
    `select n.id from "Nomination" n join "Grant" g on g."agencyId" = n."agencyId" join "User" u on u.id = g."userId"
     join "Document" d on d."nominationId" = n.id where u.email = 'hr@jambi.example' and n.state = 'returned' limit 1`,
  )
  const { id } = found!
  await signIn(page, 'hr@jambi.example')
  await page.goto(`/nominations/${id}`)
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } })
  const form = page.getByRole('form', { name: 'Lampirkan berkas' })
  await form.getByLabel('Lampirkan berkas').setInputFiles({ name: 'izin atasan.png', mimeType: 'image/png', buffer })
  await form.getByRole('button', { name: 'Lampirkan', exact: true }).click()
  await expect(page.getByText('Berkas izin atasan.png dilampirkan.')).toBeVisible()
  return id
}

test('a verifier reads a picture beside the facts and large in its own tab, and is told to download a PDF', async ({
  page,
  world,
  openBrowser,
}) => {
  const id = await nominationWithPicture(page, world)
  const verifier = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(verifier, 'verifikator@jambi.example')
  await verifier.goto(`/verification/${id}`)

  const picture = verifier.getByRole('img', { name: 'Isi berkas izin atasan.png' })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400)
  await expect(verifier.getByText(/^Gambar PNG, \d+ KB, dilampirkan .* WIB$/)).toBeVisible()

  await verifier.locator('summary', { hasText: 'Surat usulan.pdf' }).click()
  await expect(verifier.getByText(/PDF tidak dibuka di dalam aplikasi/)).toBeVisible()
  await expect(picture).toBeHidden()

  await verifier.locator('summary', { hasText: 'izin atasan.png' }).click()
  const [large] = await Promise.all([
    verifier.waitForEvent('popup'),
    verifier.getByRole('link', { name: 'Buka besar di tab baru' }).click(),
  ])
  await expect(large.getByRole('heading', { level: 1 })).toHaveText('izin atasan.png')
  await expect(large.getByRole('img', { name: 'Isi berkas izin atasan.png' })).toBeVisible()
})
