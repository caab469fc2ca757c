// About: platform, nominations

import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test('what is typed before scripts come stands when they have come', async ({ page, world }) => {
  await signIn(page, 'hr@jambi.example')
  const [draft] = await ask<{ id: string }>(
    world,
    `select n.id from "Nomination" n join "Grant" g on g."agencyId" = n."agencyId" join "User" u on u.id = g."userId"
     where u.email = $1 and n.state = 'draft' and n.motivation <> '' order by n.id limit 1`,
    ['hr@jambi.example'],
  )
  const scripts = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await scripts.promise
    await route.continue()
  })
  await page.goto(`/nominations/${draft!.id}/edit`, { waitUntil: 'commit' })
  const typed = 'Ditulis sebelum halaman selesai dimuat, di atas isi yang tersimpan.'
  await page.getByLabel('Motivasi').fill(typed)
  await page.getByLabel('Nomor surat').fill('800/9/DKI/2024')
  scripts.resolve()
  await expect(page.getByRole('button', { name: /Pintasan papan ketik/ })).toBeVisible()
  await expect(page.getByLabel('Motivasi')).toHaveValue(typed)
  await expect(page.getByLabel('Nomor surat')).toHaveValue('800/9/DKI/2024')
})
