// About: accounts, grants

import { demoPassword } from '../../prisma/demo/accounts.ts'
import { ask } from '../support/database.ts'
import { expectNotice, makeMove } from '../support/moves.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'

const [admin, hr] = ['admin@jambi.example', 'hr@jambi.example']
const fresh = 'angin malam lewat jendela'
test.beforeEach(async ({ world }) => world.renew())

const nameOf = async (world: World, email: string) =>
  (await ask<{ name: string }>(world, 'select name from "User" where email = $1', [email]))[0]!.name

/** The administrator makes a link for an account, found by a search; the address on its sheet. */
async function makeLink(page: Parameters<typeof signIn>[0], name: string) {
  await page.goto('/administration/users')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('button', { name: 'Cari' }).click()
  await expect(page).toHaveURL(/\/administration\/users\?found=[0-9a-f-]{36}$/)
  await page.getByRole('main').getByRole('link', { name }).click()
  await makeMove(page, { label: 'Buat tautan kata sandi', yes: 'Ya, buat tautan' })
  return ((await page.locator('.mono').textContent()) ?? '').trim().split(/\s/)[0]!
}

test('a password that somebody else has set is told to its owner first, and disputing it is kept', async ({
  page,
  openBrowser,
  world,
}) => {
  await signIn(page, admin)
  const link = await makeLink(page, await nameOf(world, hr))
  const own = await (await openBrowser()).newPage()
  await own.goto(link)
  await own.getByLabel('Kata sandi baru').fill(fresh)
  await own.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expectNotice(own, 'Kata sandi tersimpan, dan Anda sudah masuk.')
  await expect(own).toHaveURL(/\/account$/)
  await own.goto(link)
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Tautan tidak berlaku')
  await own.goto('/account')
  const main = own.getByRole('main')
  await expect(main).toContainText(`${await nameOf(world, admin)}, Administrator Aplikasi, Diskominfo, membuat tautan`)
  await expect(main).toContainText('Kata sandi diatur lewat tautan itu pada')
  await own.goto('/')
  await expect(own.getByRole('link', { name: /^Pastikan Anda meminta tautan kata sandi/ }).first()).toBeVisible()
  await own.goto('/account')
  await makeMove(own, { label: 'Bukan saya', yes: 'Ya, bukan saya yang meminta' })
  await expectNotice(own, 'Sekarang ganti kata sandi Anda.')
  await expect(main).toContainText('Tidak Anda minta')

  const auditor = await (await openBrowser()).newPage()
  await signIn(auditor, 'auditor@jambi.example')
  await auditor.getByRole('banner').getByRole('link', { name: 'Jejak' }).click()
  await auditor.getByLabel('Tentang').selectOption('Akun dan peran')
  await auditor.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(auditor).toHaveURL(/kind=accounts/)
  const rows = auditor.getByRole('main').getByRole('row')
  await expect(rows.nth(1)).toContainText('Tautan kata sandi disangkal pemiliknya')
  await expect(rows.nth(2)).toContainText('Kata sandi diatur lewat tautan')
  await expect(rows.nth(3)).toContainText(`Tautan kata sandi dibuat${await nameOf(world, hr)}`)
})

test('a link whose time is over, and a link that was used, lead nowhere, with the form open beside them', async ({
  page,
  openBrowser,
  world,
}) => {
  await signIn(page, admin)
  const link = await makeLink(page, await nameOf(world, hr))
  const guest = await (await openBrowser()).newPage()
  const late = await (await openBrowser()).newPage()
  for (const one of [guest, late]) {
    await one.goto(link)
    await one.getByLabel('Kata sandi baru').fill(fresh)
  }
  await ask(world, `update "Activation" set "expiresAt" = now() - interval '1 second' where "usedAt" is null`)
  await late.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expect(late.getByRole('main').getByRole('alert')).toContainText('Tautan ini tidak berlaku lagi')
  await late.goto(link)
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Tautan tidak berlaku')

  await ask(world, `update "Activation" set "expiresAt" = now() + interval '1 hour' where "usedAt" is null`)
  await guest.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expectNotice(guest, 'Kata sandi tersimpan, dan Anda sudah masuk.')
  await late.goto(link)
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Tautan tidak berlaku')
  await late.goto('/sign-in')
  await late.getByLabel('Surel').fill(hr)
  await late.getByLabel('Kata sandi').fill(demoPassword)
  await late.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  await expect(late.getByRole('main').getByRole('alert')).toContainText('Surel atau kata sandi salah.')
})

test('the owner of an account is found by name, and neither name nor number stands in an address', async ({ page }) => {
  await signIn(page, admin)
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())))
  await page.goto('/administration/users?role=leadership')
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').click()
  const owner = page.getByRole('region', { name: 'Pemilik akun dalam daftar pegawai' })
  await owner.getByRole('searchbox').fill('tidak ada yang begini')
  await owner.getByRole('button', { name: 'Cari' }).click()
  await expect(page.getByText('Tidak ada pegawai aktif dengan nama atau NIP itu')).toBeVisible()
  await owner.getByRole('searchbox').fill('nuraini')
  await owner.getByRole('button', { name: 'Cari' }).click()
  await expect(page).toHaveURL(/\?owner=[0-9a-f.-]+#owner$/)
  const choice = owner.getByRole('radio', { disabled: false })
  const taken = owner.getByText('sudah memiliki akun')
  expect((await choice.count()) + (await taken.count())).toBeGreaterThan(0)
  for (const typed of ['tidak ada yang begini', 'nuraini'])
    expect(addresses.filter((address) => address.toLowerCase().includes(typed))).toEqual([])
})
