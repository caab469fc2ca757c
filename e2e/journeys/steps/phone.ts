import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { expect } from '../../support/world.ts'
import { title } from './cohort.ts'
import { legsOf, lessons } from './departure.ts'

const places = (phone: Page) => phone.getByRole('navigation', { name: 'Bagian' })

/** Ten o'clock in Singapore on the second day: what is on, what comes next, and both clocks. */
export async function expectToday(phone: Page) {
  await phone.goto('/me')
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Selasa, 2 Juli 2024')
  await expect(phone.getByText(`Hari ke-2 dari 3 · ${title}, Singapura`)).toBeVisible()
  const clocks = phone.getByRole('region', { name: 'Dua jam setempat' })
  await expect(clocks).toContainText(/10\.\d\d/)
  await expect(clocks).toContainText('SGT, waktu setempat')
  await expect(clocks).toContainText(/09\.\d\d/)
  await expect(clocks).toContainText('WIB, waktu daerah asal')
  const now = phone.getByRole('region', { name: 'Sekarang' })
  await expect(now).toContainText(lessons[1]!.id)
  await expect(now).toContainText('Ruang Anggrek')
  await expect(now).toContainText('08.30')
  await expect(phone.getByRole('region', { name: 'Berikutnya', exact: true })).toContainText(lessons[2]!.id)
  await expect(phone.getByText('Laras Umpama')).toBeVisible()
}

/** The whole schedule, and the same in the calendar file. */
export async function expectWeek(phone: Page) {
  await places(phone).getByRole('link', { name: 'Jadwal' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Jadwal 1 s.d. 3 Juli 2024')
  for (const { id } of lessons) await expect(phone.getByText(id).first()).toBeAttached()
  const download = phone.waitForEvent('download')
  await phone.getByRole('link', { name: 'Masukkan ke kalender' }).click()
  const calendar = readFileSync(await (await download).path(), 'utf8')
  for (const { id } of lessons) expect(calendar).toContain(`SUMMARY:${id}`)
  expect(calendar).toContain('DTSTART;TZID=Asia/Singapore:20240702T093000')
}

/** Every leg of the own delegation, each end in the time of its place. */
export async function expectJourney(phone: Page) {
  await places(phone).getByRole('link', { name: 'Perjalanan' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Perjalanan Anda')
  for (const { code } of legsOf.jambi) await expect(phone.getByText(code).first()).toBeAttached()
  await expect(phone.getByText('18.40').first()).toBeAttached()
}
