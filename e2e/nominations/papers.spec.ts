// About: documents, nominations

import type { Page } from 'playwright/test'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

/** The page of a returned nomination of the agency whose HR signs in: it has a PDF. Gives its id. */
async function openNomination(page: Page, world: World) {
  const [found] = await ask<{ id: string }>(
    world,
    `select n.id from "Nomination" n join "Grant" g on g."agencyId" = n."agencyId" join "User" u on u.id = g."userId"
     join "Document" d on d."nominationId" = n.id where u.email = 'hr@jambi.example' and n.state = 'returned' limit 1`,
  )
  const { id } = found!
  await signIn(page, 'hr@jambi.example')
  await page.goto(`/nominations/${id}`)
  return id
}

async function attach(page: Page, name: string, mimeType: string, buffer: Buffer) {
  const form = page.getByRole('form', { name: 'Lampirkan berkas' })
  await form.getByLabel('Lampirkan berkas').setInputFiles({ name, mimeType, buffer })
  await form.getByLabel('Jenis berkas').selectOption('Izin atasan')
  await form.getByRole('button', { name: 'Lampirkan', exact: true }).click()
}

test('a PDF that a browser prints is taken, one with a program is not', async ({ page, world }) => {
  await openNomination(page, world)
  const printed = await page.pdf()
  await attach(page, 'surat izin.pdf', 'application/pdf', printed)
  await expect(page.getByText('Berkas surat izin.pdf dilampirkan.')).toBeVisible()
  const acting = Buffer.from(printed.toString('latin1').replace('/Type /Catalog', '/Type /Catalog /AA << >>'), 'latin1')
  await attach(page, 'surat lain.pdf', 'application/pdf', acting)
  await expect(page.getByText(/PDF ini memuat program/)).toBeVisible()
})

test('a verifier reads a picture beside the facts and large in its own tab, and is told to download a PDF', async ({
  page,
  world,
  openBrowser,
}) => {
  const id = await openNomination(page, world)
  const scan = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } })
  await attach(page, 'izin atasan.png', 'image/png', scan)
  await expect(page.getByText('Berkas izin atasan.png dilampirkan.')).toBeVisible()
  const verifier = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(verifier, 'verifikator@jambi.example')
  await verifier.goto(`/verification/${id}`)

  const picture = verifier.getByRole('img', { name: 'Isi berkas izin atasan.png' })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400)
  await expect(verifier.getByText(/^Izin atasan · Gambar PNG, \d+ KB, dilampirkan .* WIB$/)).toBeVisible()

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
