// About: health, jobs, desk

import { count } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test('an administrator is led from the start page to what has to be seen to, and can have it looked at now', async ({
  page,
  world,
}) => {
  await signIn(page, 'admin@jambi.example')
  await page.getByRole('link', { name: /^Tangani \d+ hal pada keadaan aplikasi$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keadaan aplikasi')

  // Here no worker runs, and a job of the demo has failed.
  const worker = page.getByRole('row', { name: /Tidak ada pekerja yang berjalan/ })
  await expect(worker).toContainText('Tangani')
  const asked = `from jobs.job where name = 'health.measure' and state = 'created'`
  const before = await count(world, asked)
  await page.getByRole('button', { name: 'Periksa sekarang' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'segera dijalankan' })).toBeVisible()
  expect(await count(world, asked)).toBe(before + 1)

  await page.getByRole('link', { name: /^Buka.*Pekerjaan latar$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pekerjaan latar')
  await expect(page.getByText('Tidak ada yang mengerjakan')).toBeVisible()
})
