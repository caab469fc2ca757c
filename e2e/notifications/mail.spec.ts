// About: notifications, desk

import { demoPassword } from '../../prisma/demo/accounts.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { openPost } from '../support/mail.ts'
import { expectNotice } from '../support/moves.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const [officer, verifier] = ['staf@jambi.example', 'verifikator@jambi.example']
const call = idOf('cohort', 'data-ai')
test.beforeEach(async ({ world }) => world.renew())

test('a nudge from the cockpit arrives as a mail, whose link leads to the page after signing in, and stands under the bell', async ({
  page,
  openBrowser,
  world,
}) => {
  const post = await openPost(world)
  try {
    await signIn(page, officer)
    await page.goto(`/cohorts/${call}`)
    await page.getByRole('link', { name: /^Ingatkan: .*verifikasi/i }).click()
    await expect(page.getByRole('link', { name: 'Buka WhatsApp' })).toHaveAttribute(
      'href',
      /^https:\/\/wa\.me\/\?text=Yth\./,
    )
    await page.getByRole('button', { name: 'Ingatkan melalui aplikasi dan surel' }).click()
    await expectNotice(page, '1 orang diingatkan.')
    await page.goto(`/cohorts/${call}`)
    await expect(page.getByRole('main')).toContainText('Diingatkan')

    const { text } = await post.mailTo(verifier)
    const link = new RegExp(`${world.url}(/verification\\?cohort=[0-9a-f-]+)`).exec(text)![1]!
    const other = await (await openBrowser()).newPage()
    await other.goto(link)
    await expect(other).toHaveURL(/\/sign-in/)
    await other.getByLabel('Surel').fill(verifier)
    await other.getByLabel('Kata sandi').fill(demoPassword)
    await other.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
    await expect(other).toHaveURL(`${world.url}${link}`)
    await other.getByRole('link', { name: 'Pemberitahuan, 1 belum dibaca' }).click()
    const main = other.getByRole('main')
    await expect(main).toContainText('Pengingat: Usulan menunggu verifikasi')
    await main.getByRole('button', { name: /^Buka.*Pengingat/ }).click()
    await expect(other).toHaveURL(`${world.url}${link}`)
    await expect(other.getByRole('link', { name: 'Pemberitahuan', exact: true })).toBeVisible()
  } finally {
    await post.close()
  }
})

test('before JavaScript arrives, notifications are read, marked and chosen all the same', async ({ openBrowser }) => {
  const plain = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(plain, 'ketua@sumut.example')
  await plain.getByRole('link', { name: /^Pemberitahuan, \d+ belum dibaca$/ }).click()
  const main = plain.getByRole('main')
  await expect(main).toContainText('Jadwal pelatihan berubah')
  await main.getByRole('button', { name: /^Tandai sudah dibaca.*Jadwal/ }).click()
  await expect(plain).toHaveURL(/\/notifications$/)
  await expect(main).toContainText('1 belum Anda baca.')
  await main.getByRole('button', { name: 'Tandai semua sudah dibaca' }).click()
  await expect(main).toContainText('Semua sudah Anda baca.')
  await plain.goto('/account/notifications')
  await plain.getByLabel('Jam rangkuman harian').selectOption('10')
  await plain.getByRole('button', { name: 'Simpan' }).click()
  await expectNotice(plain, 'Pengaturan pemberitahuan disimpan.')
})
