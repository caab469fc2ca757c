// About: nominations, documents

import type { Locator, Page } from 'playwright/test'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const motivation = 'Belajar tata kelola data untuk layanan publik kota.'

/** Counts what is pressed and is no data: clicks, and the focus that each field takes. */
function counting() {
  const count = { presses: 0 }
  const press = async (what: Locator) => {
    count.presses++
    await what.click()
  }
  const write = async (field: Locator, text: string) => {
    await press(field)
    await field.fill(text)
  }
  return { count, press, write }
}

/** From the start page to the drafts of so many people; gives their names in the order of the page. */
async function draft(page: Page, people: number, { press, write } = counting()) {
  await press(
    page
      .getByRole('main')
      .getByRole('link', { name: /Siapa boleh berangkat/ })
      .first(),
  )
  await press(page.getByRole('link', { name: /^Boleh diusulkan/ }))
  await expect(page).toHaveURL(/show=may/)
  const picks = page.locator('input[name=people]:not([disabled])')
  await expect(picks.nth(people - 1)).toBeVisible()
  for (let n = 0; n < people; n++) await press(picks.nth(n))
  await press(page.getByRole('button', { name: 'Usulkan yang dipilih' }))
  const cards = page.locator('li:has(> .cand-h)')
  await expect(cards).toHaveCount(people)
  for (let n = 0; n < people; n++) await write(cards.nth(n).getByRole('textbox'), `${motivation} ${n}`)
  const names = await cards.locator('.person b').allTextContents()
  await press(page.getByRole('button', { name: 'Simpan sebagai draf' }))
  await expect(page).toHaveURL(/\/nominations\/send$/)
  return names
}

test.beforeEach(async ({ world }) => {
  await world.renew()
  // The agency of the demo has few whom it could still send: three of its people are made to fulfil every rule.
  const people = await ask<{ id: string }>(
    world,
    `select p.id from "Person" p join "Agency" a on a.id = p."agencyId" where a."shortName" = 'Diskominfo' and p.active
       and p."governmentId" = (select "governmentId" from "User" where email = 'hr@jambi.example')
       and not exists (select 1 from "Nomination" n join "Cohort" c on c.id = n."cohortId"
         where n."personId" = p.id and c.state = 'open' and n.state not in ('withdrawn', 'lapsed')) order by p.id limit 3`,
  )
  const ids = people.map(({ id }) => id)
  await ask(
    world,
    `update "Person" set kind = 'pns', grade = 'III/d', "birthDate" = '1985-05-05', "serviceSince" = '2010-01-01',
       "passportKind" = 'ordinary', "passportIssuedOn" = '2022-01-01', "passportExpiresOn" = '2030-01-01',
       "disciplineCheckedOn" = '2024-06-01' where id = any($1)`,
    [ids],
  )
  for (const table of ['Discipline', 'AwayPeriod', 'Performance'])
    await ask(world, `delete from "${table}" where "personId" = any($1)`, [ids])
  await ask(
    world,
    `insert into "Performance" ("personId", "governmentId", year, predicate)
     select id, "governmentId", y, 'baik' from "Person", generate_series(2020, 2023) y where id = any($1)`,
    [ids],
  )
})

test('three nominations under one letter take 25 presses at most that are no data, and their receipt prints', async ({
  page,
}) => {
  await signIn(page, 'hr@jambi.example')
  const scan = await page.screenshot({ clip: { x: 0, y: 0, width: 80, height: 60 } })
  await page.goto('/')
  const hand = counting()
  const names = await draft(page, 3, hand)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajukan dengan satu surat')
  // The field, and the file in the window of the system.
  hand.count.presses += 2
  await page
    .getByLabel(/Lampirkan pindaian surat/)
    .last()
    .setInputFiles({ name: 'surat.png', mimeType: 'image/png', buffer: scan })
  await hand.press(page.getByRole('button', { name: 'Lampirkan', exact: true }))
  await expect(page.getByText(/Berkas surat\.png dilampirkan pada \d+ draf\./)).toBeVisible()
  await hand.write(page.getByLabel('Nomor surat'), '800/55/DKI/2024')
  await hand.write(page.getByLabel('Tanggal surat'), '2024-06-27')
  await hand.press(page.getByRole('button', { name: /^Ajukan \d+ usulan/ }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tanda terima usulan')
  expect(hand.count.presses).toBeLessThanOrEqual(25)

  const rows = page.getByRole('main').getByRole('row')
  for (const name of names) {
    const row = rows.filter({ hasText: name })
    await expect(row).toContainText('Nomor 800/55/DKI/2024, 27 Juni 2024')
    await expect(row.getByRole('cell').first()).toHaveText(/^\d+$/)
  }
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.letterhead')).toContainText('Pemerintah Kota Jambi')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: names[0]! }).click()
  await expect(page.getByRole('link', { name: 'Unduh surat.png' })).toBeVisible()
})

test('the order changes by arrows and by keys, and typing, focus and what was said stay with their person', async ({
  page,
}) => {
  await signIn(page, 'hr@jambi.example')
  await page.goto('/')
  const names = await draft(page, 3)
  const card = (n: number) => page.locator('li:has(> .cand-h)', { hasText: names[n]! })
  const orderNow = () => page.locator('.cand-h .person b').allTextContents()
  const start = (await orderNow()).indexOf(names[0]!)
  const ofMine = async () => (await orderNow()).slice(start, start + 3)
  const second = card(1).getByRole('textbox')
  await second.fill('Sedang menulis')
  await second.press('Alt+ArrowUp')
  await expect(second).toBeFocused()
  await page.keyboard.type(' terus')
  await expect(second).toHaveValue('Sedang menulis terus')
  expect(await ofMine()).toEqual([names[1], names[0], names[2]])
  await expect(page.getByText(/sekarang urutan \d+\.$/)).toHaveCount(1)

  const down = card(1).getByRole('link', { name: /^Turunkan/ })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await ofMine()).toEqual([names[0], names[2], names[1]])
  await expect(card(1).locator(':focus')).toHaveCount(1)

  await page.getByRole('button', { name: /^Ajukan \d+ usulan/ }).click()
  const problem = page.getByRole('main').getByRole('alert').getByRole('link')
  await expect(problem.filter({ hasText: names[1]! })).toHaveCount(1)
  await expect(card(1).getByText(/tulis motivasi paling sedikit 30 huruf/)).toBeVisible()
  await second.press('Alt+ArrowUp')
  await expect(second).toHaveValue('Sedang menulis terus')
  await expect(card(1).getByText(/tulis motivasi paling sedikit 30 huruf/)).toBeVisible()
  await expect(card(2).getByRole('textbox')).toHaveValue(`${motivation} 2`)
  expect(await ofMine()).toEqual([names[0], names[1], names[2]])
})

test('a scan that is attached leaves what is typed, and one that is only chosen is not forgotten in silence', async ({
  page,
}) => {
  await signIn(page, 'hr@jambi.example')
  const scan = await page.screenshot({ clip: { x: 0, y: 0, width: 80, height: 60 } })
  await page.goto('/')
  await draft(page, 2)
  const number = page.getByLabel('Nomor surat')
  const file = page.getByLabel(/Lampirkan pindaian surat/).last()
  await number.fill('800/56/DKI/2024')
  await page.getByLabel('Tanggal surat').fill('2024-06-27')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(`${dialog.type()} ${dialog.message()}`)
    return dialog.dismiss()
  })
  await file.setInputFiles({ name: 'surat.png', mimeType: 'image/png', buffer: scan })
  await page.getByRole('button', { name: /^Ajukan \d+ usulan/ }).click()
  await expect.poll(() => asked).toEqual([expect.stringMatching(/^confirm .*belum dilampirkan: surat\.png/)])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajukan dengan satu surat')

  await page.getByRole('button', { name: 'Lampirkan', exact: true }).click()
  await expect(page.getByText(/Berkas surat\.png dilampirkan pada \d+ draf\./)).toBeVisible()
  await expect(number).toHaveValue('800/56/DKI/2024')
  await expect(file).toHaveValue('')
  await page.getByRole('button', { name: /^Ajukan \d+ usulan/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tanda terima usulan')
  expect(asked).toHaveLength(1)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('main')).toContainText('usulan untuk “Tata Kelola Data dan Kecerdasan Artifisial')
  const first = page.getByRole('main').getByRole('row').nth(1).getByRole('cell')
  const before = (n: number) => first.nth(n).evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(await before(0)).toContain('Tanda terima')
  expect(await before(2)).toContain('Urutan')
})

test('after the receipt of one nomination the next draft is one press away', async ({ page }) => {
  await signIn(page, 'hr@jambi.example')
  await page.goto('/')
  await draft(page, 2)
  await page.locator('#scan').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Lengkapi dan ajukan' }).click()
  await page.getByLabel('Motivasi').fill(motivation)
  await page.getByLabel('Nomor surat').fill('800/56/DKI/2024')
  await page.getByLabel('Tanggal surat').fill('2024-06-27')
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expect(page.getByText(/Nomor tanda terima \d+\./)).toBeVisible()
  await page.getByRole('link', { name: /^Draf berikutnya: / }).click()
  await expect(page).toHaveURL(/\/edit$/)
})
