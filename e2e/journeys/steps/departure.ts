import type { Locator, Page } from 'playwright/test'
import { expectNotice } from '../../support/moves.ts'
import { expect } from '../../support/world.ts'
import { openCohort } from './cohort.ts'

type Leg = { direction: string; mode: string; code: string; from: string; to: string; leaves: Wall; arrives: Wall }
type Wall = [day: string, time: string, zone: string]

const [wib, sgt] = ['Asia/Jakarta', 'Asia/Singapore']
const flight = (code: string, from: string, to: string, leaves: Wall, arrives: Wall): Leg => {
  return { direction: 'outbound', mode: 'flight', code, from, to, leaves, arrives }
}
const ferryOut: Leg = {
  direction: 'outbound',
  mode: 'ferry',
  code: 'Feri 1630',
  from: 'Batam Centre',
  to: 'HarbourFront',
  leaves: ['2024-06-30', '16:30', wib],
  arrives: ['2024-06-30', '18:40', sgt],
}
const ferryHome: Leg = {
  direction: 'homebound',
  mode: 'ferry',
  code: 'Feri 0900',
  from: 'HarbourFront',
  to: 'Batam Centre',
  leaves: ['2024-07-04', '09:00', sgt],
  arrives: ['2024-07-04', '09:10', wib],
}

/** Both delegations fly to Batam on their own, and take the same ferry from there. */
export const legsOf = {
  jambi: [
    flight('IW 1201', 'Jambi', 'Batam Centre', ['2024-06-30', '13:00', wib], ['2024-06-30', '14:10', wib]),
    ferryOut,
    ferryHome,
  ],
  sumut: [
    flight('IW 1302', 'Kualanamu', 'Batam Centre', ['2024-06-30', '12:00', wib], ['2024-06-30', '13:30', wib]),
    ferryOut,
    ferryHome,
  ],
}

const field = (row: Locator, label: string) => row.getByLabel(new RegExp(`^${label}\\b`))

/** Enters the legs of the own delegation, each end in the time of its place. */
export async function enterLegs(page: Page, legs: readonly Leg[]) {
  await openCohort(page, 'Keberangkatan')
  await page.getByRole('link', { name: 'Isi tahap perjalanan' }).click()
  for (const [n, leg] of legs.entries()) {
    const row = page.getByRole('group', { name: `Baris baru ${n + 1}`, exact: true })
    await field(row, 'Arah').selectOption(leg.direction)
    await field(row, 'Kendaraan').selectOption(leg.mode)
    await field(row, 'Nomor').fill(leg.code)
    await field(row, 'Dari').fill(leg.from)
    await field(row, 'Ke').fill(leg.to)
    await enterEnd(row, 'berangkat', leg.leaves)
    await enterEnd(row, 'tiba', leg.arrives)
  }
  await page.getByRole('button', { name: 'Simpan tahap perjalanan' }).click()
  await expectNotice(page, 'Tahap perjalanan tersimpan. Hari tugas luar: 30 Juni s.d. 4 Juli 2024.')
}

async function enterEnd(row: Locator, end: 'berangkat' | 'tiba', [day, time, zone]: Wall) {
  await field(row, `Tanggal ${end}`).fill(day)
  await field(row, `Jam ${end}`).fill(time)
  await field(row, `Zona ${end}`).fill(zone)
}

/** Writes the release ceremony with one line of its order of events, and the duty officer. */
export async function writeCeremony(page: Page) {
  await openCohort(page, 'Keberangkatan')
  await page.getByRole('link', { name: 'Isi pelepasan' }).click()
  await expect(page.getByLabel('Tanggal')).toHaveValue('2024-06-30')
  await page.getByLabel('Tempat').fill('Bandara Sultan Thaha Syaifuddin Jambi')
  await page.getByLabel('Mulai').fill('11:00')
  await page.getByLabel('Yang melepas', { exact: true }).fill('Rustam Teladan')
  await page.getByLabel('Mewakili').fill('Wali Kota Jambi')
  const event = page.getByRole('group', { name: 'Baris baru 1', exact: true })
  await field(event, 'Jam').fill('11:00')
  await field(event, 'Acara').fill('Doa bersama')
  await page.getByLabel('Nama petugas').fill('Laras Umpama')
  await page.getByLabel('Telepon petugas').fill('0812-1111-2222')
  await page.getByRole('button', { name: 'Simpan pelepasan' }).click()
  await expectNotice(page, 'Pelepasan tersimpan.')
}

export const lessons = [
  { day: 'Senin, 1 Juli 2024', from: '09:00', to: '12:00', id: 'Kota sebagai layanan', en: 'The city as a service' },
  { day: 'Selasa, 2 Juli 2024', from: '09:30', to: '12:00', id: 'Satu pintu daring', en: 'One door online' },
  { day: 'Selasa, 2 Juli 2024', from: '13:30', to: '16:00', id: 'Merancang antrean', en: 'Designing queues' },
  { day: 'Rabu, 3 Juli 2024', from: '09:00', to: '12:00', id: 'Rencana aksi', en: 'Action plan' },
]

/** The host writes the days of the training. */
export async function writeSchedule(page: Page) {
  await openCohort(page, 'Jadwal')
  await page.getByRole('link', { name: 'Susun jadwal' }).click()
  for (const day of [...new Set(lessons.map((lesson) => lesson.day))]) {
    const form = page.getByRole('form', { name: day })
    for (const [n, lesson] of lessons.filter((one) => one.day === day).entries()) {
      const row = form.getByRole('group', { name: 'Acara baru' }).nth(n)
      await field(row, 'Mulai').fill(lesson.from)
      await field(row, 'Selesai').fill(lesson.to)
      await field(row, 'Tempat').fill('Ruang Anggrek')
      await row.getByLabel('Judul (Indonesia)').fill(lesson.id)
      await row.getByText('Judul Inggris, pengajar').click()
      await row.getByLabel('Judul (Inggris)').fill(lesson.en)
    }
    const isLast = day === lessons.at(-1)?.day
    await form.getByRole('button', { name: isLast ? 'Simpan jadwal' : 'Simpan, lanjut ke hari berikutnya' }).click()
    if (!isLast) await expect(form).toBeHidden()
  }
  await expectNotice(page, /Jadwal disimpan: 4 acara, \d+ JP\./)
  const emptyAtTheEdge = await page
    .locator('.wk')
    .first()
    .evaluate((week) => week.getBoundingClientRect().right - week.lastElementChild!.getBoundingClientRect().right)
  expect(emptyAtTheEdge, 'the days of a short training fill the week').toBeLessThan(3)
}
